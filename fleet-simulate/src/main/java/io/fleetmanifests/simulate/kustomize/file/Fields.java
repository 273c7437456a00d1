package io.fleetmanifests.simulate.kustomize.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object of a kustomization file while it is decoded, by the rules of Go: keys in any case, null is absent, a value of
 * another type is an error, and so is a key that was never asked for.
 */
final class Fields {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final ObjectNode object;
    private final JsonPointer pointer;
    private final Function<JsonPointer, SourceLocation> places;
    private final Map<String, String> asked = new HashMap<>();

    Fields(ObjectNode object, JsonPointer pointer, Function<JsonPointer, SourceLocation> places) {
        this.object = object;
        this.pointer = pointer;
        this.places = places;
        object.fieldNames().forEachRemaining(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    }

    /** Where the object stands. */
    SourceLocation location() {
        return places.apply(pointer);
    }

    /** Where a field stands; the object that lacks it when it is absent. */
    SourceLocation location(String name) {
        return places.apply(pointer.appendProperty(names.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
    }

    /** Whether the field is there and not null. */
    boolean has(String name) {
        return value(name).isPresent();
    }

    private Optional<JsonNode> value(String name) {
        asked.put(name.toLowerCase(Locale.ROOT), name);
        return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)))
                .map(object::get)
                .filter(value -> !value.isNull());
    }

    /** The text of a field; empty text when it is absent. */
    String text(String name) throws BuildFailure {
        Optional<JsonNode> value = value(name);
        return value.isEmpty() ? "" : text(value.get(), name);
    }

    private String text(JsonNode value, String name) throws BuildFailure {
        if (!value.isTextual()) {
            throw failure(name, "must be text, got " + describe(value));
        }
        return value.textValue();
    }

    /** A boolean; false when it is absent. */
    boolean flag(String name) throws BuildFailure {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isBoolean()) {
            throw failure(name, "must be true or false, got " + describe(value.get()));
        }
        return value.isPresent() && value.get().booleanValue();
    }

    /** An integer; 0 when it is absent. */
    long integer(String name) throws BuildFailure {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isIntegralNumber()) {
            throw failure(name, "must be an integer, got " + describe(value.get()));
        }
        return value.map(JsonNode::longValue).orElse(0L);
    }

    /** A list of texts. */
    List<String> texts(String name) throws BuildFailure {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(name)) {
            texts.add(item.isNull() ? "" : text(item, name));
        }
        return texts;
    }

    /** A map of texts. */
    Map<String, String> pairs(String name) throws BuildFailure {
        Map<String, String> pairs = new LinkedHashMap<>();
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isObject()) {
            throw failure(name, "must be a map, got " + describe(value.get()));
        }
        if (value.isPresent()) {
            for (Map.Entry<String, JsonNode> field : value.get().properties()) {
                pairs.put(field.getKey(), field.getValue().isNull() ? "" : text(field.getValue(), name));
            }
        }
        return pairs;
    }

    /** An object below this one. */
    Optional<Fields> object(String name) throws BuildFailure {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof ObjectNode found)) {
            throw failure(name, "must be a map, got " + describe(value.get()));
        }
        return Optional.of(new Fields(found, pointer.appendProperty(wireName(name)), places));
    }

    /** The objects of a list. */
    List<Fields> objects(String name) throws BuildFailure {
        List<Fields> objects = new ArrayList<>();
        JsonPointer list = pointer.appendProperty(wireName(name));
        for (JsonNode item : list(name)) {
            if (!(item instanceof ObjectNode found)) {
                throw failure(name, "must be a list of maps, got " + describe(item));
            }
            objects.add(new Fields(found, list.appendIndex(objects.size()), places));
        }
        return objects;
    }

    private List<JsonNode> list(String name) throws BuildFailure {
        Optional<JsonNode> value = value(name);
        if (value.isPresent() && !value.get().isArray()) {
            throw failure(name, "must be a list, got " + describe(value.get()));
        }
        List<JsonNode> items = new ArrayList<>();
        value.ifPresent(list -> list.forEach(items::add));
        return items;
    }

    private String wireName(String name) {
        return names.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /** Where the item of a list stands. */
    SourceLocation location(String name, int index) {
        return places.apply(pointer.appendProperty(wireName(name)).appendIndex(index));
    }

    /** The keys that nobody asked for. */
    List<String> unknown() {
        return names.entrySet().stream()
                .filter(name -> !asked.containsKey(name.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Refuses keys that nobody asked for. */
    void refuseUnknown() throws BuildFailure {
        for (String name : unknown()) {
            throw failure(name, "is no field that kustomize knows here");
        }
    }

    private BuildFailure failure(String name, String problem) {
        return BuildFailure.at(location(name), name + " " + problem);
    }

    private static String describe(JsonNode value) {
        if (value.isTextual()) {
            return "\"" + value.textValue() + "\"";
        }
        return value.isContainerNode() ? (value.isArray() ? "a list" : "a map") : value.asText();
    }
}
