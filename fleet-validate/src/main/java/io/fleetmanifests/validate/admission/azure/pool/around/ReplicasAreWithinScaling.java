package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** How many nodes a pool starts with. */
final class ReplicasAreWithinScaling implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "ammp-scaling-replicas",
            "the replicas of a pool's MachinePool lie within its scaling",
            "https://learn.microsoft.com/azure/aks/cluster-autoscaler");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field scaling = admission.spec("scaling");
        if (scaling.isPresent()) {
            new Neighbours(admission)
                    .machinePool()
                    .ifPresent(
                            pool -> check(scaling, pool.at("spec", "replicas").number(), problems));
        }
    }

    private static void check(Field scaling, OptionalLong replicas, Consumer<Problem> problems) {
        OptionalLong least = scaling.at("minSize").number();
        OptionalLong most = scaling.at("maxSize").number();
        if (replicas.isEmpty()) {
            return;
        }
        if (least.isPresent() && replicas.getAsLong() < least.getAsLong()) {
            problems.accept(outside(scaling.at("minSize"), "above", replicas.getAsLong()));
        }
        if (most.isPresent() && replicas.getAsLong() > most.getAsLong()) {
            problems.accept(outside(scaling.at("maxSize"), "below", replicas.getAsLong()));
        }
    }

    private static Problem outside(Field bound, String side, long replicas) {
        return bound.problem(
                RULE,
                "must not be " + side + " the replicas of the MachinePool, got " + bound.quoted() + " and " + replicas,
                "set replicas within the scaling, or leave them out");
    }
}
