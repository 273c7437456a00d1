package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** How many pods a node takes. */
final class PodsPerNode extends PoolRule {

    PodsPerNode() {
        super("ammp-maxpods", "a node takes 10 to 250 pods", "validateMaxPods");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field pods = spec.at("maxPods");
        pods.number().ifPresent(number -> {
            if (number < 10 || number > 250) {
                problems.accept(problem(pods, "must be 10 to 250, got " + number, "choose a value in that range"));
            }
        });
    }
}
