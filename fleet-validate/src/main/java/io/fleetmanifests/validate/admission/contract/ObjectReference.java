package io.fleetmanifests.validate.admission.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Field;

/**
 * What an object says of another one in its own namespace. Version and namespace do not count: v1beta2 has neither, and of
 * v1beta1 they are dropped.
 *
 * @param group the API group; empty when it is not said
 * @param kind the kind; empty when it is not said
 * @param name the name; empty when it is not said
 */
public record ObjectReference(String group, String kind, String name) {

    /** A reference of v1beta2, with an apiGroup, or of v1beta1, with an apiVersion. */
    public static ObjectReference of(Field reference) {
        String version = reference.at("apiVersion").textOrEmpty();
        int slash = version.indexOf('/');
        String group = reference.at("apiGroup").text().orElse(slash < 0 ? "" : version.substring(0, slash));
        return new ObjectReference(
                group, reference.at("kind").textOrEmpty(), reference.at("name").textOrEmpty());
    }

    /** The reference that would name an object. */
    public static ObjectReference to(JsonNode object) {
        Field root = Field.root(object);
        String version = root.at("apiVersion").textOrEmpty();
        int slash = version.indexOf('/');
        return new ObjectReference(
                slash < 0 ? "" : version.substring(0, slash),
                root.at("kind").textOrEmpty(),
                root.at("metadata", "name").textOrEmpty());
    }

    /** Whether anything is said: what upstream takes for a reference. */
    public boolean isDefined() {
        return !group.isEmpty() || !kind.isEmpty() || !name.isEmpty();
    }

    /** Whether it is to an object of a kind. */
    public boolean isTo(String otherGroup, String otherKind) {
        return group.equals(otherGroup) && kind.equals(otherKind);
    }

    /** As {@code Kind name}. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
