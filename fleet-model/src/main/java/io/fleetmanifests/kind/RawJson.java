package io.fleetmanifests.kind;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A free-form JSON value that cannot change: what upstream declares as preserve-unknown-fields, such as the values of a
 * HelmRelease. Two are equal when their JSON is.
 */
public final class RawJson {

    private static final ObjectReader ONE_VALUE =
            KindMapper.json().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode node;

    private RawJson(JsonNode node) {
        this.node = node;
    }

    /** A copy of {@code node}; later changes to it do not show here. */
    @JsonCreator
    public static RawJson of(JsonNode node) {
        return new RawJson(node.deepCopy());
    }

    /**
     * An object of plain Java values: strings, numbers, booleans, lists, maps, and values of the model.
     *
     * <p>Keys keep the order of a {@link LinkedHashMap} or {@link SortedMap}; those of any other map, at any depth, are
     * sorted, because {@code Map.of} has another order in every JVM.
     *
     * @throws IllegalArgumentException when a value has no JSON form
     */
    public static RawJson of(Map<String, ?> object) {
        return new RawJson(KindMapper.json().valueToTree(ordered(object)));
    }

    /**
     * Reads a JSON text.
     *
     * @throws IllegalArgumentException when {@code json} is not one JSON value
     */
    public static RawJson parse(String json) {
        try {
            JsonNode node = ONE_VALUE.readTree(json);
            if (node.isMissingNode()) {
                throw new IllegalArgumentException("json: is not one JSON value: the text is empty");
            }
            return new RawJson(node);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("json: is not one JSON value: " + e.getOriginalMessage(), e);
        }
    }

    /** An object without keys. */
    public static RawJson emptyObject() {
        return new RawJson(JsonNodeFactory.instance.objectNode());
    }

    /** The value as a tree of the caller's own: changing it does not change this. */
    public JsonNode toNode() {
        return node.deepCopy();
    }

    /**
     * This value laid over another: objects are merged key by key, at any depth, and everything else, lists among it, replaces
     * what stands there.
     */
    public RawJson over(RawJson base) {
        return new RawJson(over(base.node.deepCopy(), node));
    }

    private static JsonNode over(JsonNode base, JsonNode over) {
        if (!(base instanceof ObjectNode object) || !over.isObject()) {
            return over.deepCopy();
        }
        over.properties().forEach(field -> {
            JsonNode below = object.get(field.getKey());
            object.set(field.getKey(), below == null ? field.getValue().deepCopy() : over(below, field.getValue()));
        });
        return object;
    }

    @JsonValue
    JsonNode node() {
        return node;
    }

    private static Object ordered(Object value) {
        if (value instanceof Map<?, ?> map) {
            boolean keepsOrder = map instanceof LinkedHashMap || map instanceof SortedMap;
            Map<String, Object> copy = keepsOrder ? new LinkedHashMap<>() : new TreeMap<>();
            map.forEach((key, child) -> copy.put(String.valueOf(key), ordered(child)));
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            copy.forEach((key, child) -> node.set(key, KindMapper.json().valueToTree(child)));
            return node;
        }
        if (value instanceof Iterable<?> items) {
            ArrayNode node = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> node.add(KindMapper.json().<JsonNode>valueToTree(ordered(item))));
            return node;
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** The value as compact JSON. */
    @Override
    public String toString() {
        return node.toString();
    }
}
