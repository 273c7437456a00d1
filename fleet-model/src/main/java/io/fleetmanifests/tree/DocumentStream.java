package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/** The documents of one file, one after the other; one that cannot be read does not end the file. */
final class DocumentStream {

    /** A file with more wrong than this is no manifest. */
    private static final int MOST_PROBLEMS = 1_000;

    private final SourceText text;
    private final ReadLimits limits;
    private final PlacesBuilder places;
    private final List<ReadDocument> documents = new ArrayList<>();
    private int problemsBefore;
    /** How many code points may be read again, so that a file of tabs does not cost the square of its length. */
    private long mayRepeat;

    // The document that is being read.
    private int documentStart;
    private int firstPlace;
    private int firstChild;
    private DocumentComposer composer;
    private List<Problem> problems = new ArrayList<>();

    DocumentStream(String fileName, SourceText text, ReadLimits limits) {
        this.text = text;
        this.limits = limits;
        this.places = new PlacesBuilder(fileName, text.lineStarts());
        this.composer = newComposer();
        this.mayRepeat = 50_000_000 + 8L * text.length();
    }

    YamlDocuments read() {
        int start = 0;
        while (start < text.length()) {
            start = readFrom(start);
        }
        return ReadDocument.toDocuments(documents, places.build());
    }

    /** Reads up to the end or to what cannot be read; returns where to go on, which is at the beginning of a line. */
    private int readFrom(int start) {
        SourceReader reader = new SourceReader(text, start);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        Parser parser = new ParserImpl(reader, options);
        begin(start);
        try {
            while (accept(next(parser, reader))) {
                checkProblems();
            }
            return text.length();
        } catch (RepeatDocument e) {
            return documentStart;
        } catch (StopReading e) {
            problems.add(e.problem());
            places.rollBack(firstPlace, firstChild);
            documents.add(new ReadDocument(Optional.empty(), problems));
            problemsBefore += problems.size();
            int line = text.lineStart(e.problem().offset());
            return e.wholeFile() ? text.length() : text.nextDocument(Math.max(line, documentStart + 1));
        }
    }

    private void begin(int start) {
        documentStart = start;
        firstPlace = places.size();
        firstChild = places.closedChildren();
        problems = new ArrayList<>();
        composer = newComposer();
    }

    private DocumentComposer newComposer() {
        return new DocumentComposer(text, places, limits, problem -> problems.add(problem), documentStart);
    }

    /** Takes an event; false when it is the last. */
    private boolean accept(Event event) throws StopReading {
        switch (event.getEventId()) {
            case StreamStart -> {}
            case DocumentStart -> {
                begin(documents.isEmpty() ? documentStart : lineOf(event));
                checkDocuments();
            }
            case DocumentEnd -> {
                composer.end(event);
                documents.add(new ReadDocument(composer.root(), problems));
                problemsBefore += problems.size();
                problems = new ArrayList<>();
            }
            case StreamEnd -> {
                return false;
            }
            default -> composer.accept(event);
        }
        return true;
    }

    private void checkDocuments() throws StopReading {
        if (documents.size() >= limits.documents()) {
            String message = "the file has more than " + limits.documents() + " documents";
            throw StopReading.ofFile(new Problem("yaml-size", Severity.ERROR, documentStart, "", message, "split it"));
        }
    }

    private int lineOf(Event event) {
        return text.lineStart(event.getStartMark().getIndex());
    }

    private Event next(Parser parser, SourceReader reader) throws StopReading, RepeatDocument {
        try {
            return parser.getEvent();
        } catch (MarkedYAMLException e) {
            repeatWithoutTab(e);
            throw StopReading.ofDocument(SyntaxProblem.of(e, reader.getIndex()));
        } catch (RuntimeException e) {
            // SnakeYAML leaves some broken input to checks of the JDK, such as those of numbers and indexes.
            throw StopReading.ofDocument(SyntaxProblem.unknown(reader.getIndex()));
        }
    }

    private void repeatWithoutTab(MarkedYAMLException e) throws RepeatDocument {
        if (!SyntaxProblem.isTab(e) || !text.isTabAllowed(e.getProblemMark().getIndex())) {
            return;
        }
        int offset = e.getProblemMark().getIndex();
        mayRepeat -= offset - documentStart;
        if (mayRepeat > 0) {
            text.untab(offset);
            places.rollBack(firstPlace, firstChild);
            throw new RepeatDocument();
        }
    }

    private void checkProblems() throws StopReading {
        if (problemsBefore + problems.size() >= MOST_PROBLEMS) {
            int offset = problems.isEmpty()
                    ? documentStart
                    : problems.get(problems.size() - 1).offset();
            String message = "the file has " + MOST_PROBLEMS + " problems and perhaps more, the rest of it is not read";
            throw StopReading.ofFile(new Problem("yaml-size", Severity.ERROR, offset, "", message, ""));
        }
    }

    /** The document is to be read again, now that its text has changed. */
    private static final class RepeatDocument extends Exception {

        private static final long serialVersionUID = 1;

        RepeatDocument() {
            super(null, null, false, false);
        }
    }
}
