package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the API server does to an object before it looks at it: a null where the schema knows none becomes the default
 * or
 * goes away, and absent fields get their defaults, at every depth. Only what changes is copied.
 */
@SuppressWarnings("ReferenceEquality") // the same node means: nothing changed, share it
final class Defaults {

    private Defaults() {}

    static JsonNode apply(JsonNode value, SchemaNode schema) {
        return apply(value, MissingNode.getInstance(), schema);
    }

    /**
     * The same of a value that has been changed after it got its defaults.
     *
     * @param done the value before the change: what is the same node in both has its defaults
     */
    static JsonNode apply(JsonNode value, JsonNode done, SchemaNode schema) {
        if (!isOther(value, done)) {
            return value;
        }
        if (value instanceof ObjectNode object) {
            return object(object, done, schema);
        }
        return value instanceof ArrayNode array ? array(array, done, schema) : value;
    }

    private static JsonNode object(ObjectNode object, JsonNode done, SchemaNode schema) {
        ObjectNode changed = null;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (!mayChange(value)) {
                continue;
            }
            String key = field.getKey();
            SchemaNode child = schema.child(key);
            if (child == null) {
                continue;
            }
            JsonNode replaced = value.isNull() ? replacement(value, child) : apply(value, done.path(key), child);
            if (isOther(replaced, value)) {
                changed = changed == null ? shallowCopy(object) : changed;
                if (replaced == null) {
                    changed.remove(key);
                } else {
                    changed.set(key, replaced);
                }
            }
        }
        for (Map.Entry<String, SchemaNode> property : schema.withDefaults()) {
            if (!object.has(property.getKey())) {
                changed = changed == null ? shallowCopy(object) : changed;
                changed.set(property.getKey(), defaultOf(property.getValue()));
            }
        }
        return changed == null ? object : changed;
    }

    /** Most values are neither null nor have anything inside, and need no look at the schema. */
    private static boolean mayChange(JsonNode value) {
        return value.isNull() || value.isContainerNode();
    }

    /**
     * Whether a value was replaced: what did not change is the same node, and comparing contents would take its time.
     */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOther(@Nullable JsonNode replaced, JsonNode value) {
        return replaced != value;
    }

    /** What a null becomes: itself, the default, or nothing. */
    private static @Nullable JsonNode replacement(JsonNode value, SchemaNode schema) {
        if (schema.traits().nullable()) {
            return value;
        }
        return schema.traits().defaultValue().isPresent() ? defaultOf(schema) : null;
    }

    private static JsonNode array(ArrayNode array, JsonNode done, SchemaNode schema) {
        SchemaNode item = schema.item();
        if (item == null) {
            return array;
        }
        ArrayNode changed = null;
        for (int i = 0; i < array.size(); i++) {
            JsonNode value = array.get(i);
            if (!mayChange(value)) {
                continue;
            }
            JsonNode replaced = value.isNull() ? replacement(value, item) : apply(value, done.path(i), item);
            // Unlike a field, an item that is null without a default stays, so that the others keep their index.
            if (replaced != null && isOther(replaced, value)) {
                changed = changed == null ? shallowCopy(array) : changed;
                changed.set(i, replaced);
            }
        }
        return changed == null ? array : changed;
    }

    /** Defaults have defaults inside. */
    private static JsonNode defaultOf(SchemaNode schema) {
        return apply(schema.traits().defaultValue().orElseThrow().deepCopy(), schema);
    }

    private static ObjectNode shallowCopy(ObjectNode object) {
        return object.objectNode().setAll(object);
    }

    private static ArrayNode shallowCopy(ArrayNode array) {
        ArrayNode copy = array.arrayNode(array.size());
        array.forEach(copy::add);
        return copy;
    }
}
