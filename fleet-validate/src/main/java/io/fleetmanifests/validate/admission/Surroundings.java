package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The other objects of the same state, which some webhooks look up. Not defaulted: as they are written. */
public interface Surroundings {

    /** Nothing else is there. */
    Surroundings NONE = (group, kind, namespace) -> List.of();

    /** Where an object's name is. */
    JsonPointer NAME = JsonPointer.compile("/metadata/name");

    /** All objects of a kind in a namespace, in any version, in the order of their files. */
    List<JsonNode> all(String group, String kind, String namespace);

    /** Those of them that have a text in a place. States of many objects look it up in an index. */
    default List<JsonNode> with(String group, String kind, String namespace, JsonPointer place, String text) {
        return all(group, kind, namespace).stream()
                .filter(object -> text.equals(object.at(place).textValue()))
                .toList();
    }

    /** The object of a name. */
    default Optional<JsonNode> find(String group, String kind, String namespace, String name) {
        return with(group, kind, namespace, NAME, name).stream().findFirst();
    }
}
