package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value in an object that can be put in place of another.
 *
 * @param parent the object or list that has it
 * @param key its key, or its index as a text
 * @param schema what the schema says of it; missing when it says nothing
 * @param path where it stands
 */
record Place(ContainerNode<?> parent, String key, JsonNode schema, String path) {

    /** All values of an object, the outer ones first; what the object says of its kind is left alone. */
    static List<Place> of(ObjectNode object, JsonNode schema) {
        List<Place> places = new ArrayList<>();
        collect(object, schema, "", places);
        places.removeIf(place -> List.of("apiVersion", "kind", "status").contains(place.path));
        return places;
    }

    private static void collect(JsonNode value, JsonNode schema, String path, List<Place> places) {
        if (value instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                JsonNode below = schema.path("properties").path(field.getKey());
                below = below.isMissingNode() ? schema.path("additionalProperties") : below;
                String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                places.add(new Place(object, field.getKey(), below, at));
                collect(field.getValue(), below, at, places);
            }
        } else if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                String at = path + "[" + i + "]";
                places.add(new Place(list, String.valueOf(i), schema.path("items"), at));
                collect(list.get(i), schema.path("items"), at, places);
            }
        }
    }

    /** The value; missing when it was removed. */
    JsonNode value() {
        if (parent instanceof ArrayNode list) {
            return list.path(Integer.parseInt(key));
        }
        return parent.path(key);
    }

    void set(JsonNode value) {
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(key), value);
        } else {
            ((ObjectNode) parent).set(key, value);
        }
    }

    void remove() {
        if (parent instanceof ArrayNode list) {
            list.remove(Integer.parseInt(key));
        } else {
            ((ObjectNode) parent).remove(key);
        }
    }
}
