package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The other objects of the same state, which some webhooks look up. Not defaulted: as they are written. */
public interface Surroundings {

    /** Nothing else is there. */
    Surroundings NONE = (group, kind, namespace) -> List.of();

    /** All objects of a kind in a namespace, in any version, in the order of their files. */
    List<JsonNode> all(String group, String kind, String namespace);

    /** The object of a name. */
    default Optional<JsonNode> find(String group, String kind, String namespace, String name) {
        return all(group, kind, namespace).stream()
                .filter(object -> object.path("metadata").path("name").asText().equals(name))
                .findFirst();
    }
}
