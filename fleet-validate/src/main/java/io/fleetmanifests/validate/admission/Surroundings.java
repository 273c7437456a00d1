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

    /** The answer to a question about the objects of a namespace. States of many objects look for it once. */
    default <T> T answer(NamespaceQuestion<T> question, String namespace) {
        return question.answer(this, namespace);
    }

    /** Those objects of a kind in a namespace that have a text in a place. */
    default List<JsonNode> with(String group, String kind, String namespace, JsonPointer place, String text) {
        return answer(new TextIndex(group, kind, place), namespace).getOrDefault(text, List.of());
    }

    /** The object of a name. */
    default Optional<JsonNode> find(String group, String kind, String namespace, String name) {
        List<JsonNode> found = with(group, kind, namespace, NAME, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }
}
