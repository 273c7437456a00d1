package io.fleetmanifests.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * How an object of one version of a kind reads in another version, as the API server converts it. It says the same of the
 * object, as far as the other version can say it.
 *
 * @param group the API group
 * @param kind the kind
 * @param from the version that it takes
 * @param to the version that it gives
 * @param change what it does to an object
 */
public record Conversion(String group, String kind, String from, String to, Change change) {

    /** What a conversion does. Keeps no state. */
    @FunctionalInterface
    public interface Change {

        /**
         * The object in the other version, but for its apiVersion; empty when something in it cannot be said there.
         *
         * @param object the object, which may be changed
         * @param versions the versions of other kinds, for what refers to them
         */
        Optional<ObjectNode> of(ObjectNode object, KindVersions versions);
    }
}
