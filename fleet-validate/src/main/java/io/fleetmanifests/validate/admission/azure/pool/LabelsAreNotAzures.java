package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Labels of AKS itself. */
final class LabelsAreNotAzures extends PoolRule {

    LabelsAreNotAzures() {
        super("ammp-labels", "no label of a pool's nodes starts with kubernetes.azure.com", "validateNodeLabels");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        spec.at("nodeLabels").fields().forEach((key, label) -> {
            if (key.startsWith("kubernetes.azure.com")) {
                problems.accept(problem(
                        label, "must not start with kubernetes.azure.com, which is AKS's own", "use another prefix"));
            }
        });
    }
}
