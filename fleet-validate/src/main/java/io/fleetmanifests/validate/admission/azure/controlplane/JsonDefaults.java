package io.fleetmanifests.validate.admission.azure.controlplane;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;

/** Sets what is absent, as Go's zero values read it, and leaves what has the wrong type. */
final class JsonDefaults {

    private JsonDefaults() {}

    /** A text for a field that is absent, null or an empty text. */
    static void textIfEmpty(ObjectNode parent, String key, String text) {
        JsonNode value = parent.path(key);
        if (isAbsent(value) || (value.isTextual() && value.textValue().isEmpty())) {
            parent.put(key, text);
        }
    }

    /** A text for a field that is absent or null, which an empty one is not. */
    static void textIfAbsent(ObjectNode parent, String key, String text) {
        if (isAbsent(parent.path(key))) {
            parent.put(key, text);
        }
    }

    /** {@code false} for a field that is absent or null. */
    static void falseIfAbsent(ObjectNode parent, String key) {
        if (isAbsent(parent.path(key))) {
            parent.put(key, false);
        }
    }

    /** The object of a field, a new one if it is absent or null; empty when it is something else. */
    static Optional<ObjectNode> object(ObjectNode parent, String key) {
        if (isAbsent(parent.path(key))) {
            return Optional.of(parent.putObject(key));
        }
        return present(parent.path(key));
    }

    /** An object that is there. */
    static Optional<ObjectNode> present(JsonNode value) {
        return value instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /** Each object of a list. */
    static void each(JsonNode list, Consumer<ObjectNode> change) {
        if (list.isArray()) {
            list.forEach(item -> present(item).ifPresent(change));
        }
    }

    static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : "";
    }

    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
