package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** SnakeYAML's complaints, in words that say what to look for. */
final class SyntaxProblem {

    private static final String QUOTE = "put the text in quotes";
    private static final String INDENT = "indent it like its neighbours";

    private static final Wording TAB =
            new Wording("found character '\\t", false, "a tab cannot start a value or indent a line", "use spaces");

    /** By the beginning of what SnakeYAML says is wrong; of what it was doing, where that says more. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording("mapping values are not allowed", false, "a colon cannot stand here", QUOTE + ", or " + INDENT),
            new Wording("sequence entries are not allowed", false, "a list item cannot start here", INDENT),
            new Wording("mapping keys are not allowed", false, "a key cannot start here", INDENT),
            new Wording("could not find expected ':'", true, "a colon is missing after this key", "write key: value"),
            TAB,
            new Wording("found character", false, "this character cannot start a value", QUOTE),
            new Wording("expected <block end>", false, "this fits neither the list nor the object around it", INDENT),
            new Wording("expected ',' or ']'", false, "a comma or ] is missing before this", ""),
            new Wording("expected ',' or '}'", false, "a comma or } is missing before this", ""),
            new Wording("expected the node content", false, "a value is missing before this", ""),
            new Wording(
                    "found unexpected", true, "the text in quotes that starts here does not end", "close the quotes"),
            new Wording("found unknown escape", false, "this escape is not known", "write a backslash as \\\\"),
            new Wording("expected escape sequence", false, "this escape is not complete", "write a backslash as \\\\"),
            new Wording("expected '<document start>'", false, "a document must start here", "write --- before it"),
            new Wording("while scanning an alias", true, "the name of an alias is missing or misspelt", QUOTE),
            new Wording("while scanning an anchor", true, "the name of an anchor is missing or misspelt", QUOTE),
            new Wording("while scanning a tag", true, "a tag is misspelt", QUOTE),
            new Wording("found undefined tag handle", false, "this tag has an unknown prefix", QUOTE),
            new Wording("while scanning a block scalar", false, "only + or - and a number may follow | and >", QUOTE),
            new Wording("while scanning a", false, "a directive is misspelt", "do not start the line with %"),
            new Wording("found duplicate YAML directive", false, "the directive is there twice", "drop one"),
            new Wording("found incompatible YAML", false, "this version of YAML is not known", "drop the directive"),
            new Wording("duplicate tag handle", false, "the directive is there twice", "drop one"));

    private static final Wording OTHER = new Wording("", false, "this is not YAML", "");

    private SyntaxProblem() {}

    /**
     * A complaint and what it means.
     *
     * @param start how it begins
     * @param atContext whether the place to look at is where the broken thing starts, not where it broke
     */
    private record Wording(String start, boolean atContext, String message, String hint) {

        boolean fits(@Nullable String complaint) {
            return complaint != null && complaint.startsWith(start);
        }
    }

    /** Whether a parser failed at a tab where it wants something else. */
    static boolean isTab(MarkedYAMLException e) {
        return TAB.fits(e.getProblem());
    }

    /** The problem of a tab that is not allowed. */
    static Problem tab(int offset) {
        return of(TAB, offset);
    }

    /** The problem of a failed parser that has read up to an offset. */
    static Problem of(MarkedYAMLException e, int offset) {
        Wording wording = WORDINGS.stream()
                .filter(candidate -> candidate.fits(e.getProblem()) || candidate.fits(e.getContext()))
                .findFirst()
                .orElse(OTHER);
        Mark mark = wording.atContext && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
        return of(wording, mark == null ? offset : mark.getIndex());
    }

    /** The problem of a parser that has failed, for a reason of its own, after reading up to an offset. */
    static Problem unknown(int offset) {
        return of(OTHER, offset);
    }

    private static Problem of(Wording wording, int offset) {
        return new Problem("yaml-syntax", Severity.ERROR, offset, "", wording.message, wording.hint);
    }
}
