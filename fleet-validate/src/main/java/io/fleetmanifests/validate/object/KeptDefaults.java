package io.fleetmanifests.validate.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * What stays in an object although nobody has written it. Defaults belong to nobody, so that an apply, by Flux say, leaves them
 * as they are, whatever they would be if the object were made today: a cluster whose mode changes keeps the ranges that it got
 * for its first mode. What was written and no longer is goes, with all that is in it; lists are written as a whole.
 */
final class KeptDefaults {

    /** Not what an apply of the object is about. */
    private static final Set<String> ASIDE = Set.of("apiVersion", "kind", "metadata", "status");

    private KeptDefaults() {}

    /**
     * An object as the server sees it when it is applied over the one before.
     *
     * @param written as it is written now
     * @param writtenBefore as it was written before
     * @param before the one before, with its defaults
     */
    static JsonNode over(JsonNode written, JsonNode writtenBefore, JsonNode before) {
        if (!(written instanceof ObjectNode now)) {
            return written;
        }
        ObjectNode merged = now.deepCopy();
        before.properties().stream()
                .filter(entry -> !ASIDE.contains(entry.getKey()))
                .forEach(entry -> keep(merged, writtenBefore, entry));
        return merged;
    }

    private static void keep(ObjectNode now, JsonNode writtenBefore, Map.Entry<String, JsonNode> was) {
        String key = was.getKey();
        if (now.path(key) instanceof ObjectNode inner) {
            JsonNode innerBefore = writtenBefore.path(key);
            was.getValue().properties().forEach(entry -> keep(inner, innerBefore, entry));
        } else if (!now.hasNonNull(key) && !writtenBefore.hasNonNull(key)) {
            // A null is dropped where the schema has none before anybody asks what was written.
            now.set(key, was.getValue().deepCopy());
        }
    }
}
