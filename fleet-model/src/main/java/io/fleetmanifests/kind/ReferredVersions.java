package io.fleetmanifests.kind;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The versions that an object gives to the kinds that it refers to. */
final class ReferredVersions {

    private ReferredVersions() {}

    /** The version of a kind in the first reference to one; empty when there is none, or none with a version. */
    static Optional<String> of(JsonNode object, String group, String kind) {
        String apiVersion = object.path("apiVersion").asText();
        if (object.path("kind").asText().equals(kind)
                && GroupVersionKind.of(apiVersion, kind).group().equals(group)
                && !apiVersion.isEmpty()) {
            return Optional.of(apiVersion);
        }
        for (JsonNode inner : object) {
            Optional<String> found = of(inner, group, kind);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
