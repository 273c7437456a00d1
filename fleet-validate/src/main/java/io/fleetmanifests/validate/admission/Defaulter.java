package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a mutating webhook writes into an object before its schema is looked at. Keeps no state. */
@FunctionalInterface
public interface Defaulter {

    /**
     * A copy of an object for {@link #apply}. One of everything unless a webhook says what it leaves alone: {@link Copies} shares that.
     */
    default ObjectNode copy(ObjectNode object) {
        return object.deepCopy();
    }

    /**
     * Writes the defaults.
     *
     * @param object with the defaults of its schema; a {@link #copy}, to be changed in place. A value of the wrong type stays as it is.
     * @param admission of the same object, for its surroundings and for what it was before, which has its defaults
     */
    void apply(ObjectNode object, Admission admission);
}
