package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The kinds of a tree, each made once: its objects have few. For one thread. */
final class KindNames {

    private final Map<String, Map<String, Optional<GroupVersionKind>>> byVersion = new HashMap<>();

    /** The kind of an object; empty when its apiVersion or kind is absent or no text. */
    Optional<GroupVersionKind> of(JsonNode object) {
        JsonNode version = object.path("apiVersion");
        JsonNode kind = object.path("kind");
        return version.isTextual() && kind.isTextual()
                ? byVersion
                        .computeIfAbsent(version.textValue(), key -> new HashMap<>())
                        .computeIfAbsent(
                                kind.textValue(), key -> Optional.of(GroupVersionKind.of(version.textValue(), key)))
                : Optional.empty();
    }
}
