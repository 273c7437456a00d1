package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.fleetmanifests.finding.Severity;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What a scalar of a file is, and what there is to say about it. */
final class ScalarRules {

    private final SourceText source;
    private final Consumer<Problem> problems;

    ScalarRules(SourceText source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether a key asks for a merge. */
    static boolean isMergeKey(ScalarEvent key) {
        if (!key.getValue().equals("<<")) {
            return false;
        }
        return key.getTag() == null ? key.isPlain() : key.getTag().equals(TaggedScalar.STANDARD + "merge");
    }

    /** The scalar; its text where it cannot be what it says it is. */
    JsonNode resolve(ScalarEvent event, @Nullable Frame at) {
        String tag = event.getTag();
        String text = event.getValue();
        int offset = event.getStartMark().getIndex();
        if (tag != null) {
            return tag.equals("!") ? TextNode.valueOf(text) : tagged(tag, text, offset, at);
        }
        if (!event.isPlain()) {
            checkCharacters(event, at);
            return TextNode.valueOf(text);
        }
        JsonNode value = PlainScalar.resolve(text);
        if (value.isBoolean() && PlainScalar.isOldBoolean(text)) {
            String message = "plain " + text + " is " + value + " to kubectl and the text \"" + text + "\" to Flux";
            report("yaml-ambiguous", Severity.WARNING, offset, at, message, "write " + value + ", or put it in quotes");
        } else if (value.isTextual() && PlainScalar.isDate(text)) {
            String message = "plain " + text + " is text to kubectl and becomes a date with a time of day in Flux";
            report("yaml-ambiguous", Severity.WARNING, offset, at, message, "put it in quotes");
        }
        return value;
    }

    /** Refuses what Go's reader does not take in quotes and blocks, and SnakeYAML does. */
    private void checkCharacters(ScalarEvent event, @Nullable Frame at) {
        int offset = event.getStartMark().getIndex();
        String text = event.getValue();
        if (event.isDQuoted() && hasHalfCharacter(text)) {
            String message = "an escape stands for half a character";
            report("yaml-syntax", Severity.ERROR, offset, at, message, "write the character itself");
        } else if ((event.isLiteral() || event.isFolded()) && startsWithTab(text) && !hasIndent(offset)) {
            String message = "the first line of this block starts with a tab";
            report("yaml-syntax", Severity.ERROR, offset, at, message, "use spaces");
        }
    }

    private static boolean hasHalfCharacter(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                && text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Whether the header of a block, such as {@code |2-}, says how far its lines are indented. */
    private boolean hasIndent(int offset) {
        return Character.isDigit(source.at(offset + 1)) || Character.isDigit(source.at(offset + 2));
    }

    private static boolean startsWithTab(String block) {
        int i = 0;
        while (i < block.length() && block.charAt(i) == '\n') {
            i++;
        }
        return i < block.length() && block.charAt(i) == '\t';
    }

    private JsonNode tagged(String tag, String text, int offset, @Nullable Frame at) {
        if (!TaggedScalar.isKnown(tag)) {
            reportCustomTag(tag, offset, at);
        }
        Optional<JsonNode> value = TaggedScalar.resolve(tag, text);
        if (value.isEmpty()) {
            String message = Problem.quote(text) + " is not what its tag "
                    + Problem.quote("!!" + tag.substring(TaggedScalar.STANDARD.length())) + " says";
            report("yaml-tag", Severity.ERROR, offset, at, message, "drop the tag");
        }
        return value.orElseGet(() -> TextNode.valueOf(text));
    }

    /** Says that a tag which is not one of YAML's own has no effect. */
    void reportCustomTag(String tag, int offset, @Nullable Frame at) {
        String message = "tag " + Problem.quote(tag) + " means nothing to Kubernetes, which ignores it";
        report("yaml-tag", Severity.WARNING, offset, at, message, "drop the tag");
    }

    /** The value, or its text when JSON has no such number. */
    JsonNode finite(JsonNode value, String text, int offset, @Nullable Frame at) {
        if (!value.isDouble() || Double.isFinite(value.doubleValue())) {
            return value;
        }
        String message = text + " is a number that JSON does not have";
        report("yaml-number", Severity.ERROR, offset, at, message, "write a finite number, or put it in quotes");
        return TextNode.valueOf(text);
    }

    private void report(String rule, Severity severity, int offset, @Nullable Frame at, String message, String hint) {
        problems.accept(new Problem(rule, severity, offset, FieldPath.of(at), message, hint));
    }
}
