package io.fleetmanifests.validate.admission.capi.machine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How many machines there are when nobody says so: as many as before within the bounds of an autoscaler, or one. */
final class ReplicasDefault {

    private ReplicasDefault() {}

    /** Writes the replicas, unless they are there or the bounds of the autoscaler are no numbers. */
    static void apply(ObjectNode object, ObjectNode spec, Admission admission) {
        Field root = Field.root(object);
        if (Field.root(spec).at("replicas").isPresent()) {
            return;
        }
        if (!AutoscalerBounds.areSet(root)) {
            spec.put("replicas", 1);
            return;
        }
        OptionalInt least = AutoscalerBounds.parse(AutoscalerBounds.of(root).get(0));
        OptionalInt most = AutoscalerBounds.parse(AutoscalerBounds.of(root).get(1));
        if (least.isPresent() && most.isPresent()) {
            spec.put("replicas", within(admission.specBefore("replicas").number(), least.getAsInt(), most.getAsInt()));
        }
    }

    private static int within(OptionalLong before, int least, int most) {
        long replicas = before.orElse(least);
        return replicas < least ? least : (int) Math.min(replicas, most);
    }
}
