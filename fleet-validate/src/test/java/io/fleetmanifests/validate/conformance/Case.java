package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * An object for both judges.
 *
 * @param story how it came to be
 * @param object the object
 * @param old the object that it takes the place of, if it is a change
 * @param around what else is on the cluster, before and after
 */
record Case(String story, ObjectNode object, Optional<ObjectNode> old, List<ObjectNode> around) {

    @Override
    public String toString() {
        return story + "\n  object: " + object
                + old.map(before -> "\n  before: " + before).orElse("");
    }
}
