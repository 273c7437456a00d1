package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Copies of objects as far as somebody wants to change them. What is not on the way to a change is shared with the original, and so is
 * known to be the same without being compared.
 */
public final class Copies {

    private Copies() {}

    /** An object whose fields can be changed; what is in them is shared. */
    public static ObjectNode of(ObjectNode object) {
        return object.objectNode().setAll(object);
    }

    /**
     * Puts copies into a copy in the place of the objects on a way, so that fields of each can be changed. The way ends where there
     * is no object.
     *
     * @param copy no original, or it is changed itself
     * @param keys from the outside in
     */
    public static void along(ObjectNode copy, String... keys) {
        ObjectNode at = copy;
        for (String key : keys) {
            if (!(at.get(key) instanceof ObjectNode next)) {
                return;
            }
            ObjectNode own = of(next);
            at.set(key, own);
            at = own;
        }
    }

    /** Puts a copy of all that is in a field of a copy in its place. */
    public static void deep(ObjectNode copy, String key) {
        JsonNode value = copy.get(key);
        if (value != null) {
            copy.set(key, value.deepCopy());
        }
    }
}
