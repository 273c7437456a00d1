package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** When the kubelet deletes images. */
final class ImageThresholdsAreInOrder extends PoolRule {

    ImageThresholdsAreInOrder() {
        super(
                "ammp-kubelet-gc",
                "the kubelet stops deleting images at a lower threshold than it starts",
                "validateKubeletConfig");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field low = spec.at("kubeletConfig", "imageGcLowThreshold");
        Field high = spec.at("kubeletConfig", "imageGcHighThreshold");
        if (low.number().isPresent()
                && high.number().isPresent()
                && low.number().getAsLong() > high.number().getAsLong()) {
            problems.accept(problem(
                    low,
                    "must not be above imageGcHighThreshold, got " + low.quoted() + " and " + high.quoted(),
                    "swap them"));
        }
    }
}
