package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.fleetmanifests.finding.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Turns the events of one document into a tree, without recursion, whatever its depth. */
final class DocumentComposer {

    private final SourceText text;
    private final PlacesBuilder places;
    private final ReadLimits limits;
    private final Consumer<Problem> problems;
    private final ScalarRules scalars;
    private final ObjectFields fields;
    private final AliasBudget budget = new AliasBudget();
    /** What each anchor names; empty while the list or object is still open. */
    private final Map<String, Optional<ReadValue>> anchors = new HashMap<>();

    private int tabsCheckedTo;
    private @Nullable Frame top;
    private @Nullable ReadValue root;

    DocumentComposer(SourceText text, PlacesBuilder places, ReadLimits limits, Consumer<Problem> problems, int start) {
        this.text = text;
        this.tabsCheckedTo = start - 1;
        this.places = places;
        this.limits = limits;
        this.problems = problems;
        this.scalars = new ScalarRules(text, problems);
        this.fields = new ObjectFields(places, problems);
    }

    /** The document's root; empty before its last event. */
    Optional<ReadValue> root() {
        return Optional.ofNullable(root);
    }

    /**
     * Takes the end of the document.
     *
     * @throws StopReading when what stands before it is not allowed there
     */
    void end(Event event) throws StopReading {
        checkTabs(event);
    }

    /**
     * Takes the next event of a document's content.
     *
     * @throws StopReading when a bound is reached
     */
    void accept(Event event) throws StopReading {
        checkTabs(event);
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
            case MappingEnd, SequenceEnd -> close();
            default -> throw new IllegalStateException("event inside a document: " + event.getEventId());
        }
    }

    /** Refuses a tab that begins a line outside brackets and quotes. */
    private void checkTabs(Event event) throws StopReading {
        boolean inBrackets = top != null && top.isFlow();
        boolean quoted = event instanceof ScalarEvent scalar && (scalar.isSQuoted() || scalar.isDQuoted());
        int end = event.getEndMark().getIndex();
        int tab = inBrackets ? -1 : text.tabLine(tabsCheckedTo, quoted ? offset(event) : end);
        if (tab >= 0) {
            throw StopReading.ofDocument(SyntaxProblem.tab(tab));
        }
        tabsCheckedTo = end;
    }

    private void scalar(ScalarEvent event) throws StopReading {
        if (top != null && top.expectsKey()) {
            key(event, top);
            return;
        }
        budget.count();
        int offset = offset(event);
        JsonNode node = scalars.finite(scalars.resolve(event, top), event.getValue(), offset, top);
        ReadValue value = ReadValue.scalar(node, event.getValue(), newPlace(offset));
        remember(event, value);
        deliver(value, offset);
    }

    private void key(ScalarEvent event, Frame frame) throws StopReading {
        int offset = offset(event);
        if (ScalarRules.isMergeKey(event)) {
            frame.startField(event.getValue(), offset, Frame.Use.MERGE);
            return;
        }
        budget.count();
        JsonNode node = scalars.resolve(event, frame);
        // Only a key that an alias can repeat as a value needs a place of its own.
        int place = event.getAnchor() == null ? -1 : newPlace(offset);
        ReadValue key = ReadValue.scalar(node, event.getValue(), place);
        remember(event, key);
        deliver(key, offset);
    }

    private void remember(ScalarEvent event, ReadValue value) {
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), Optional.of(value));
        }
    }

    private void alias(AliasEvent event) throws StopReading {
        int offset = offset(event);
        Optional<ReadValue> target = anchors.getOrDefault(event.getAnchor(), Optional.empty());
        budget.count();
        if (target.isEmpty()) {
            String message =
                    anchors.containsKey(event.getAnchor()) ? " stands inside its own value" : " is not defined";
            report("yaml-alias", offset, "anchor " + Problem.quote(event.getAnchor()) + message, "");
            deliver(ReadValue.scalar(NullNode.getInstance(), "", newPlace(offset)), offset);
            return;
        }
        ReadValue value = target.get();
        if (!budget.expand(value.weight())) {
            throw stop("yaml-alias-bomb", offset, "aliases blow the document up beyond what Kubernetes reads");
        }
        if (top != null) {
            // What is merged joins the object that is open, one level above its own.
            checkDepth(top.depth() + value.height() - (top.use() == Frame.Use.MERGE ? 1 : 0), offset);
        }
        int place = places.alias(offset, keyOffset(offset), value.place());
        deliver(new ReadValue(value.node(), value.text(), place, value.weight() + 1, value.height()), offset);
    }

    private void start(CollectionStartEvent event) throws StopReading {
        int offset = offset(event);
        budget.count();
        if (event.getTag() != null && !event.getTag().equals("!") && !TaggedScalar.isKnown(event.getTag())) {
            scalars.reportCustomTag(event.getTag(), offset, top);
        }
        String anchor = event.getAnchor() == null ? "" : event.getAnchor();
        if (!anchor.isEmpty()) {
            anchors.put(anchor, Optional.empty());
        }
        JsonNode node = event instanceof MappingStartEvent ? Frame.newObject() : Frame.newArray();
        top = new Frame(top, node, newPlace(offset), places.openChildren(), anchor, event.isFlow());
        checkDepth(top.depth(), offset);
    }

    private void close() throws StopReading {
        Frame ended = Objects.requireNonNull(top);
        fields.merge(ended);
        places.close(ended.place(), ended.firstSlot());
        ReadValue value = ended.finish();
        top = ended.parent();
        if (!ended.anchor().isEmpty()) {
            anchors.put(ended.anchor(), Optional.of(value));
        }
        deliver(value, places.valueOffset(ended.place()));
    }

    private void deliver(ReadValue value, int offset) {
        Frame frame = top;
        if (frame == null) {
            root = value;
            return;
        }
        frame.count(value);
        if (frame.node().isArray()) {
            frame.array().add(value.node());
            places.addOpen(value.place());
        } else if (frame.expectsKey()) {
            fields.key(frame, value, offset);
        } else {
            fields.value(frame, value);
        }
    }

    private int newPlace(int offset) throws StopReading {
        if (places.size() >= limits.values()) {
            String message = "the file has more than " + limits.values() + " values";
            throw StopReading.ofFile(new Problem("yaml-size", Severity.ERROR, offset, "", message, "split it"));
        }
        return places.value(offset, keyOffset(offset));
    }

    private int keyOffset(int offset) {
        return top == null || top.node().isArray() || top.expectsKey() ? offset : top.keyOffset();
    }

    private void checkDepth(int depth, int offset) throws StopReading {
        if (depth > limits.depth()) {
            throw stop(
                    "yaml-depth", offset, "lists and objects are nested more than " + limits.depth() + " levels deep");
        }
    }

    private static StopReading stop(String rule, int offset, String message) {
        return StopReading.ofDocument(new Problem(rule, Severity.ERROR, offset, "", message, ""));
    }

    private void report(String rule, int offset, String message, String hint) {
        problems.accept(new Problem(rule, Severity.ERROR, offset, FieldPath.of(top), message, hint));
    }

    private static int offset(Event event) {
        return event.getStartMark().getIndex();
    }
}
