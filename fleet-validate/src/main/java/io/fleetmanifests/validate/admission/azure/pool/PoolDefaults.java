package io.fleetmanifests.validate.admission.azure.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Copies;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.Field;

/**
 * What CAPZ writes into a pool, or into the pool of a template. It writes the whole object anew, so that mode and sku are
 * there as empty texts when nobody has set them, before the schema asks for them.
 */
final class PoolDefaults implements Defaulter {

    private static final String MODE = "azuremanagedmachinepool.infrastructure.cluster.x-k8s.io/agentpoolmode";

    private final String[] place;

    /**
     * Defaults of a pool in a place.
     *
     * @param place the keys that lead to its spec
     */
    PoolDefaults(String... place) {
        this.place = place;
    }

    @Override
    public ObjectNode copy(ObjectNode object) {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "metadata", "labels");
        Copies.along(copy, place);
        return copy;
    }

    @Override
    public void apply(ObjectNode object, Admission admission) {
        JsonNode found = spec(object);
        if (found instanceof ObjectNode pool) {
            Field spec = Field.root(pool);
            absentBecomes(pool, "mode", "");
            absentBecomes(pool, "sku", "");
            if (spec.at("name").isEmpty()) {
                pool.put("name", Field.root(object).at("metadata", "name").textOrEmpty());
            }
            absentBecomes(pool, "osType", "Linux");
            label(object, spec.at("mode").textOrEmpty());
        }
    }

    /** The spec, which is there afterwards when nobody has written it. */
    private JsonNode spec(ObjectNode object) {
        JsonNode node = object;
        for (String key : place) {
            if (node instanceof ObjectNode parent) {
                node = parent.hasNonNull(key) ? parent.get(key) : parent.putObject(key);
            }
        }
        return node;
    }

    private static void absentBecomes(ObjectNode pool, String key, String value) {
        if (!Field.root(pool).at(key).isPresent()) {
            pool.put(key, value);
        }
    }

    private static void label(ObjectNode object, String mode) {
        if (object.get("metadata") instanceof ObjectNode metadata) {
            if (!metadata.hasNonNull("labels")) {
                metadata.putObject("labels");
            }
            if (metadata.get("labels") instanceof ObjectNode labels) {
                labels.put(MODE, mode);
            }
        }
    }
}
