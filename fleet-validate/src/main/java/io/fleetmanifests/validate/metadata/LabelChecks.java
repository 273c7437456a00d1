package io.fleetmanifests.validate.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Labels and annotations. */
final class LabelChecks {

    private static final int ANNOTATIONS_SIZE = 256 * 1024;
    private static final String KEY_FORM =
            "must be at most 63 letters, digits, '-', '_' and '.', a letter or digit first"
                    + " and last, with an optional DNS subdomain and '/' before them";
    private static final String VALUE_FORM =
            "must be at most 63 letters, digits, '-', '_' and '.', a letter or digit first and last";

    private LabelChecks() {}

    static void labels(JsonNode labels, FieldPath at, Consumer<Problem> out) {
        for (Map.Entry<String, JsonNode> label : labels.properties()) {
            String key = label.getKey();
            JsonNode value = label.getValue();
            if (!NameSyntax.isQualifiedName(key)) {
                out.accept(Problem.ofKey(
                        MetadataRules.LABEL, at.key(key), "key " + KEY_FORM + ", got " + Values.quote(key)));
            }
            if (isText(value, MetadataRules.LABEL, at.key(key), out) && !NameSyntax.isLabelValue(value.textValue())) {
                out.accept(Problem.of(MetadataRules.LABEL, at.key(key), VALUE_FORM + ", got " + Values.quote(value)));
            }
        }
    }

    static void annotations(JsonNode annotations, FieldPath at, Consumer<Problem> out) {
        long size = 0;
        for (Map.Entry<String, JsonNode> annotation : annotations.properties()) {
            String key = annotation.getKey();
            JsonNode value = annotation.getValue();
            // Unlike label keys these may have upper case in their prefix as well.
            if (!NameSyntax.isQualifiedName(key.toLowerCase(Locale.ROOT))) {
                out.accept(Problem.ofKey(
                        MetadataRules.ANNOTATION, at.key(key), "key " + KEY_FORM + ", got " + Values.quote(key)));
            }
            size += bytes(key);
            if (isText(value, MetadataRules.ANNOTATION, at.key(key), out)) {
                size += bytes(value.textValue());
            }
        }
        if (size > ANNOTATIONS_SIZE) {
            out.accept(Problem.of(
                    MetadataRules.ANNOTATION,
                    at,
                    "must have at most " + ANNOTATIONS_SIZE + " bytes together, have " + size));
        }
    }

    private static boolean isText(JsonNode value, Rule rule, FieldPath at, Consumer<Problem> out) {
        if (value.isTextual()) {
            return true;
        }
        if (value.isNull()) {
            out.accept(Problem.of(
                            rule, at, "is null, which the API server takes for \"\"", "write \"\" or leave the key out")
                    .withSeverity(Severity.WARNING));
        } else {
            Problem problem = Problem.of(MetadataRules.TYPE, at, "must be a string, got " + Values.quote(value));
            out.accept(
                    value.isValueNode()
                            ? problem.withHint(java.util.Optional.of("write \"" + value.asText() + "\" in quotes"))
                            : problem);
        }
        return false;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
