package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.metadata.NameSyntax;
import io.fleetmanifests.validate.metadata.ObjectMetaCheck;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Locale;
import java.util.function.Consumer;

/** x-kubernetes-embedded-resource: an object inside another, with apiVersion, kind and metadata of its own. */
final class EmbeddedObjectCheck implements ValueCheck {

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (!value.isObject()) {
            return;
        }
        if (isText(value, "apiVersion", at, out)) {
            String apiVersion = value.get("apiVersion").textValue();
            if (apiVersion.indexOf('/') != apiVersion.lastIndexOf('/')) {
                problem(
                        at.key("apiVersion"),
                        "must be a group and a version with one '/' between them",
                        value.get("apiVersion"),
                        out);
            }
        }
        if (isText(value, "kind", at, out)) {
            String kind = value.get("kind").textValue();
            if (!NameSyntax.isDns1035Label(kind.toLowerCase(Locale.ROOT))) {
                problem(
                        at.key("kind"),
                        "must be at most 63 letters and digits, a letter first",
                        value.get("kind"),
                        out);
            }
        }
        if (value.has("metadata")) {
            ObjectMetaCheck.ofEmbeddedObject().check(value.get("metadata"), at.key("metadata"), out);
        }
    }

    private static boolean isText(JsonNode object, String key, FieldPath at, Consumer<Problem> out) {
        JsonNode value = object.path(key);
        if (value.isMissingNode()) {
            out.accept(Problem.of(SchemaRules.EMBEDDED_OBJECT, at.key(key), "is required"));
        } else if (!value.isTextual()) {
            problem(at.key(key), "must be a string", value, out);
        } else if (value.textValue().isEmpty()) {
            out.accept(Problem.of(SchemaRules.EMBEDDED_OBJECT, at.key(key), "must not be empty"));
        } else {
            return true;
        }
        return false;
    }

    private static void problem(FieldPath at, String message, JsonNode value, Consumer<Problem> out) {
        out.accept(Problem.of(SchemaRules.EMBEDDED_OBJECT, at, message + JsonTypes.got(value)));
    }
}
