package io.fleetmanifests.validate.admission.capi.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import java.util.Optional;

/** Writes into objects what several of the webhooks write. */
final class MachineDefaults {

    private MachineDefaults() {}

    /** The object at a key, made when it is absent; empty when something else is there. */
    static Optional<ObjectNode> child(ObjectNode parent, String key) {
        if (!Field.root(parent).at(key).isPresent()) {
            return Optional.of(parent.putObject(key));
        }
        return parent.get(key) instanceof ObjectNode child ? Optional.of(child) : Optional.empty();
    }

    /** The object at some keys; empty when there is none. */
    static Optional<ObjectNode> existing(ObjectNode object, String... keys) {
        return Field.root(object).at(keys).value() instanceof ObjectNode found ? Optional.of(found) : Optional.empty();
    }

    /** Writes a text unless there is a value. */
    static void absent(ObjectNode parent, String key, String value) {
        if (!Field.root(parent).at(key).isPresent()) {
            parent.put(key, value);
        }
    }

    /** Writes a number unless there is a value. */
    static void absent(ObjectNode parent, String key, int value) {
        if (!Field.root(parent).at(key).isPresent()) {
            parent.put(key, value);
        }
    }

    /** Labels an object with the name of its cluster. */
    static void label(ObjectNode object) {
        existing(object, "metadata")
                .flatMap(metadata -> child(metadata, "labels"))
                .ifPresent(labels -> labels.put(Owners.CLUSTER_NAME, cluster(object)));
    }

    /** The name of an object's cluster, or an empty text. */
    static String cluster(ObjectNode object) {
        return Field.root(object).at("spec", "clusterName").textOrEmpty();
    }
}
