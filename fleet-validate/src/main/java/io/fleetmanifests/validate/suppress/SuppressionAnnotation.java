package io.fleetmanifests.validate.suppress;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the suppressions of an object: lines of the form {@code rule: reason} in an annotation. */
final class SuppressionAnnotation {

    /** More than anybody has looked at. */
    private static final int MOST_LINES = 100;

    private static final FieldPath PATH = FieldPath.of("metadata", "annotations", Suppressions.ANNOTATION);

    private SuppressionAnnotation() {}

    /**
     * The suppressions of an object, which hold for that object alone; most often none.
     *
     * @param findings makes findings of problems of the object
     * @param out gets what is wrong; a line that is wrong does not count
     */
    static List<Suppression> read(JsonNode object, Function<Problem, Finding> findings, Consumer<Finding> out) {
        JsonNode value = object.path("metadata").path("annotations").path(Suppressions.ANNOTATION);
        if (!value.isTextual()) {
            return List.of();
        }
        List<String> lines = value.textValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES + 1L)
                .toList();
        if (lines.size() > MOST_LINES) {
            out.accept(findings.apply(Problem.of(
                    SuppressionRules.FORM,
                    PATH,
                    "must have at most " + MOST_LINES + " lines",
                    "mend what they are about")));
            return List.of();
        }
        List<Suppression> read = new ArrayList<>();
        lines.forEach(line -> read(line, findings, out).ifPresent(read::add));
        return read;
    }

    private static Optional<Suppression> read(String line, Function<Problem, Finding> findings, Consumer<Finding> out) {
        int colon = line.indexOf(':');
        String rule = line.substring(0, Math.max(0, colon)).strip();
        String reason = line.substring(colon + 1).strip();
        if (rule.isEmpty() || reason.isEmpty()) {
            out.accept(findings.apply(Problem.of(
                    SuppressionRules.FORM,
                    PATH,
                    "must have lines with a rule, a colon and a reason, got " + Values.quote(line),
                    "say which rule it is about and why it is accepted")));
            return Optional.empty();
        }
        Finding unused = findings.apply(Suppressions.unused(rule, PATH));
        return Optional.of(new Suppression(rule, reason, Optional.empty(), unused));
    }
}
