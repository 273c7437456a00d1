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
        JsonNode value = reference.value();
        JsonNode group = value.path("apiGroup");
        return new ObjectReference(
                group.isTextual() ? group.textValue() : groupOf(value), text(value, "kind"), text(value, "name"));
    }

    /** The reference that would name an object. */
    public static ObjectReference to(JsonNode object) {
        return new ObjectReference(groupOf(object), text(object, "kind"), text(object.path("metadata"), "name"));
    }

    private static String groupOf(JsonNode object) {
        String version = text(object, "apiVersion");
        int slash = version.indexOf('/');
        return slash < 0 ? "" : version.substring(0, slash);
    }

    private static String text(JsonNode object, String key) {
        JsonNode value = object.path(key);
        return value.isTextual() ? value.textValue() : "";
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
