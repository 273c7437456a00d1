package io.fleetmanifests.samples.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fleetmanifests.tree.Manifest;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Documents as texts whose difference says all and only what is different: keys sorted, types kept. */
final class ObjectTexts {

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    private ObjectTexts() {}

    /** Objects by kind and name; fails when two have the same. */
    static SortedMap<String, String> byName(List<Manifest> objects) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Manifest object : objects) {
            String earlier = texts.put(String.valueOf(object), of(object.content()));
            if (earlier != null) {
                throw new AssertionError("two documents are " + object);
            }
        }
        return texts;
    }

    static String of(JsonNode content) {
        try {
            return SORTED.writeValueAsString(SORTED.treeToValue(content, Object.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
