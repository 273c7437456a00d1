package io.fleetmanifests.validate.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finalizers and owner references. */
final class ReferenceChecks {

    private static final List<String> OWNER_TEXTS = List.of("apiVersion", "kind", "name", "uid");
    private static final Set<String> OWNER_FLAGS = Set.of("controller", "blockOwnerDeletion");

    private static final Set<String> OPERATIONS = Set.of("Apply", "Update");

    private ReferenceChecks() {}

    static void finalizers(JsonNode finalizers, FieldPath at, Consumer<Problem> out) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < finalizers.size(); i++) {
            JsonNode finalizer = finalizers.get(i);
            if (!finalizer.isTextual()) {
                out.accept(Problem.of(
                        MetadataRules.TYPE, at.index(i), "must be a string, got " + Values.quote(finalizer)));
            } else if (!NameSyntax.isQualifiedName(finalizer.textValue())) {
                out.accept(Problem.of(
                        MetadataRules.FINALIZER,
                        at.index(i),
                        "must be a qualified name, got " + Values.quote(finalizer),
                        "write it as example.com/name"));
            }
            seen.add(finalizer.asText());
        }
        if (seen.contains("orphan") && seen.contains("foregroundDeletion")) {
            out.accept(Problem.of(
                    MetadataRules.FINALIZER, at, "must not have both \"orphan\" and \"foregroundDeletion\""));
        }
    }

    static void owners(JsonNode owners, FieldPath at, Consumer<Problem> out) {
        int controllers = 0;
        for (int i = 0; i < owners.size(); i++) {
            JsonNode owner = owners.get(i);
            if (!owner.isObject()) {
                out.accept(
                        Problem.of(MetadataRules.TYPE, at.index(i), "must be an object, got " + Values.quote(owner)));
                continue;
            }
            owner(owner, at.index(i), out);
            controllers += owner.path("controller").asBoolean(false) ? 1 : 0;
        }
        if (controllers > 1) {
            out.accept(Problem.of(MetadataRules.OWNER, at, "must name at most one controller, names " + controllers));
        }
    }

    private static void owner(JsonNode owner, FieldPath at, Consumer<Problem> out) {
        for (String key : OWNER_TEXTS) {
            JsonNode value = owner.path(key);
            if (value.isMissingNode()
                    || value.isNull()
                    || (value.isTextual() && value.textValue().isEmpty())) {
                out.accept(Problem.of(MetadataRules.OWNER, at.key(key), "is required"));
            } else if (!value.isTextual()) {
                out.accept(Problem.of(MetadataRules.TYPE, at.key(key), "must be a string, got " + Values.quote(value)));
            }
        }
        for (Map.Entry<String, JsonNode> field : owner.properties()) {
            JsonNode value = field.getValue();
            FieldPath place = at.key(field.getKey());
            if (OWNER_FLAGS.contains(field.getKey())) {
                if (!value.isBoolean() && !value.isNull()) {
                    out.accept(Problem.of(MetadataRules.TYPE, place, "must be a boolean, got " + Values.quote(value)));
                }
            } else if (!OWNER_TEXTS.contains(field.getKey())) {
                out.accept(Problem.ofKey(MetadataRules.UNKNOWN_FIELD, place, "is not a field of an owner reference"));
            }
        }
        apiVersion(owner.path("apiVersion"), owner.path("kind").asText(), at, out);
    }

    private static void apiVersion(JsonNode value, String kind, FieldPath at, Consumer<Problem> out) {
        if (!value.isTextual() || value.textValue().isEmpty()) {
            return;
        }
        if (!isGroupVersion(value.textValue()) || value.textValue().endsWith("/")) {
            out.accept(Problem.of(
                    MetadataRules.OWNER,
                    at.key("apiVersion"),
                    "must be a version, or a group and a version with '/' between them, got " + Values.quote(value)));
        } else if (value.textValue().equals("v1") && kind.equals("Event")) {
            out.accept(Problem.of(MetadataRules.OWNER, at, "must not be a v1 Event"));
        }
    }

    /** Nobody writes these by hand; a copy of a live object has them. */
    static void managedFields(JsonNode entries, FieldPath at, Consumer<Problem> out) {
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i);
            FieldPath place = at.index(i);
            if (!entry.isObject()) {
                out.accept(Problem.of(MetadataRules.TYPE, place, "must be an object, got " + Values.quote(entry)));
            } else if (!OPERATIONS.contains(entry.path("operation").asText())) {
                out.accept(Problem.of(
                        MetadataRules.MANAGED_FIELDS,
                        place.key("operation"),
                        "must be \"Apply\" or \"Update\"",
                        "leave managedFields out: the API server writes them"));
            }
        }
    }

    /** Whether a text has at most one slash, which is how the API server tells group and version. */
    static boolean isGroupVersion(String text) {
        return text.indexOf('/') == text.lastIndexOf('/');
    }
}
