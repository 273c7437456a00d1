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
        List<Suppression> read = new ArrayList<>();
        value.textValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    String rule = line.substring(0, Math.max(0, colon)).strip();
                    String reason = line.substring(colon + 1).strip();
                    if (rule.isEmpty() || reason.isEmpty()) {
                        String message = "must have lines with a rule, a colon and a reason, got " + Values.quote(line);
                        out.accept(findings.apply(Problem.of(
                                SuppressionRules.FORM,
                                PATH,
                                message,
                                "say which rule it is about and why it is accepted")));
                    } else {
                        Finding unused = findings.apply(Suppressions.unused(rule, PATH));
                        read.add(new Suppression(rule, reason, Optional.empty(), unused));
                    }
                });
        return read;
    }
}
