package io.fleetmanifests.validate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;

/**
 * Values of which a part may not be known, such as what a Secret sets. They are JSON with two marks: a node that stands for any
 * value, or for none; and a key, which no YAML has, of objects that may have more keys than those that are known.
 */
public final class PartialValues {

    private static final JsonNode UNKNOWN = new POJONode("unknown");
    private static final String OPEN = "\0";

    private PartialValues() {}

    /** The mark for any value, or for none. */
    public static JsonNode unknown() {
        return UNKNOWN;
    }

    /** Whether a node is that mark. */
    public static boolean isUnknown(JsonNode node) {
        return node.isPojo();
    }

    /** Whether an object may have more keys than those that are known. */
    public static boolean isOpen(JsonNode node) {
        return node.has(OPEN);
    }

    /** Whether a key is the mark of open objects. */
    public static boolean isMark(String key) {
        return key.equals(OPEN);
    }

    /** Whether all of a value is known. */
    public static boolean isWhole(JsonNode node) {
        if (isUnknown(node) || isOpen(node)) {
            return false;
        }
        for (JsonNode inner : node) {
            if (!isWhole(inner)) {
                return false;
            }
        }
        return true;
    }

    /** An object of which nothing is known but that it is one. */
    public static ObjectNode openObject() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set(OPEN, BooleanNode.TRUE);
        return object;
    }

    /** The values after others that nobody knows were merged over them: any of them may have changed. */
    public static ObjectNode underUnknown(ObjectNode values) {
        ObjectNode changed = openObject();
        values.fieldNames().forEachRemaining(key -> {
            if (!isMark(key)) {
                changed.set(key, UNKNOWN);
            }
        });
        return changed;
    }

    /** Values over values: objects merge key by key, everything else is replaced. A new object. */
    public static ObjectNode merge(ObjectNode under, JsonNode over) {
        ObjectNode merged = under.deepCopy();
        for (var field : over.properties()) {
            JsonNode below = merged.get(field.getKey());
            JsonNode value = field.getValue();
            if (!value.isObject()) {
                merged.set(field.getKey(), value.deepCopy());
            } else if (below instanceof ObjectNode object) {
                merged.set(field.getKey(), merge(object, value));
            } else {
                boolean mayBeMore = below == null ? isOpen(merged) : isUnknown(below);
                merged.set(field.getKey(), mayBeMore ? merge(openObject(), value) : value.deepCopy());
            }
        }
        return merged;
    }

    /** The value with the mark in place of every text in which Flux may still replace a variable. */
    public static JsonNode withoutVariables(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue().contains("${") ? UNKNOWN : value;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (var field : value.properties()) {
                if (field.getKey().contains("${")) {
                    object.set(OPEN, BooleanNode.TRUE);
                } else {
                    object.set(field.getKey(), withoutVariables(field.getValue()));
                }
            }
            return object;
        }
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> list.add(withoutVariables(item)));
            return list;
        }
        return value;
    }

    /** What is known of a value, for who has no idea of marks: a list keeps its length, with nulls for items that are not known. */
    public static JsonNode known(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (var field : value.properties()) {
                if (!isMark(field.getKey()) && !isUnknown(field.getValue())) {
                    object.set(field.getKey(), known(field.getValue()));
                }
            }
            return object;
        }
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> list.add(isUnknown(item) ? JsonNodeFactory.instance.nullNode() : known(item)));
            return list;
        }
        return value;
    }
}
