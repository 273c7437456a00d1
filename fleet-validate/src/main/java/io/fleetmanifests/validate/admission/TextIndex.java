package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects of a kind by the text that they have in a place. */
record TextIndex(String group, String kind, JsonPointer place)
        implements NamespaceQuestion<Map<String, List<JsonNode>>> {

    @Override
    public Map<String, List<JsonNode>> answer(Surroundings around, String namespace) {
        Map<String, List<JsonNode>> objects = new HashMap<>();
        for (JsonNode object : around.all(group, kind, namespace)) {
            JsonNode value = object.at(place);
            if (value.isTextual()) {
                // Most texts are names, and a list for one object need not have room for ten.
                objects.merge(value.textValue(), List.of(object), TextIndex::both);
            }
        }
        return objects;
    }

    private static List<JsonNode> both(List<JsonNode> some, List<JsonNode> more) {
        List<JsonNode> all = some.size() == 1 ? new ArrayList<>(some) : some;
        all.addAll(more);
        return all;
    }
}
