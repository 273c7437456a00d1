package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** A kubelet that stops at swap has no use for it. */
final class SwapIsAllowed extends PoolRule {

    SwapIsAllowed() {
        super("ammp-swap", "nodes have swap only when the kubelet may run with it", "validateLinuxOSConfig");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field swap = spec.at("linuxOSConfig", "swapFileSizeMB");
        if (swap.isPresent() && !spec.at("kubeletConfig", "failSwapOn").isFalse()) {
            problems.accept(problem(
                    swap,
                    "must be absent unless kubeletConfig.failSwapOn is false",
                    "set kubeletConfig.failSwapOn to false"));
        }
    }
}
