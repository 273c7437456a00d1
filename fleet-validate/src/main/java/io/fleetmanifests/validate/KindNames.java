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
        String version = object.path("apiVersion").textValue();
        String kind = object.path("kind").textValue();
        if (version == null || kind == null) {
            return Optional.empty();
        }
        Map<String, Optional<GroupVersionKind>> ofVersion = byVersion.get(version);
        Optional<GroupVersionKind> known = ofVersion == null ? null : ofVersion.get(kind);
        return known == null ? add(version, kind) : known;
    }

    private Optional<GroupVersionKind> add(String version, String kind) {
        Optional<GroupVersionKind> made = Optional.of(GroupVersionKind.of(version, kind));
        byVersion.computeIfAbsent(version, key -> new HashMap<>()).put(kind, made);
        return made;
    }
}
