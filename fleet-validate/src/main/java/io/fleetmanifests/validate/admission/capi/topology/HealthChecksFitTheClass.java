package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.capi.part.HealthChecks;
import io.fleetmanifests.validate.admission.capi.part.IntOrPercent;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Set;
import java.util.function.Consumer;

/** When machines count as ill. Without the ClusterClass upstream does not ask. */
final class HealthChecksFitTheClass extends TopologyRule {

    private static final Set<String> SWITCHES = Set.of("enable", "enabled");

    HealthChecksFitTheClass() {
        super(
                "topo-mhc",
                "health checks in a topology have something to check, and times and numbers within bounds",
                "core/webhooks/admission/cluster.go validateMachineHealthChecks");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        topology.clusterClass(admission.around()).ifPresent(known -> {
            controlPlane(topology, known, problems);
            topology.machineDeployments().forEach(deployment -> deployment(topology, deployment, known, problems));
        });
    }

    private void controlPlane(Topology topology, ClusterClass known, Consumer<Problem> problems) {
        Field check = topology.healthCheck(topology.controlPlane());
        boolean machines =
                known.template("controlPlane", "machineInfrastructure").isDefined();
        if (isDefined(check) && !machines) {
            problems.accept(problem(
                    check,
                    "must be absent, the control plane of ClusterClass " + known.name() + " has no machines",
                    "drop it"));
        }
        bounds(topology, check, problems);
        enabled(
                topology.healthCheckEnabled(topology.controlPlane()),
                isDefined(check) || isDefined(known.controlPlaneHealthCheck()),
                problems);
    }

    private void deployment(Topology topology, Field deployment, ClusterClass known, Consumer<Problem> problems) {
        Field check = topology.healthCheck(deployment);
        bounds(topology, check, problems);
        if (isDefined(check)) {
            IntOrPercent.check(rule(), topology.maxInFlight(deployment), problems);
        }
        known.worker("machineDeployments", deployment.at("class").textOrEmpty())
                .ifPresent(worker -> enabled(
                        topology.healthCheckEnabled(deployment),
                        isDefined(check) || isDefined(known.healthCheck(worker)),
                        problems));
    }

    private void bounds(Topology topology, Field check, Consumer<Problem> problems) {
        HealthChecks.checkStartup(rule(), HealthChecks.startup(check, topology.v1beta2()), problems);
        IntOrPercent.check(rule(), HealthChecks.threshold(check, topology.v1beta2()), problems);
    }

    private void enabled(Field enabled, boolean defined, Consumer<Problem> problems) {
        if (enabled.isTrue() && !defined) {
            problems.accept(problem(
                    enabled,
                    "must not be true without a health check here or in the ClusterClass, got true",
                    "say what to check, or drop it"));
        }
    }

    /** Whether anything is said but that it is on or off. */
    private static boolean isDefined(Field check) {
        return check.fields().entrySet().stream()
                .anyMatch(entry ->
                        !SWITCHES.contains(entry.getKey()) && !entry.getValue().isEmpty());
    }
}
