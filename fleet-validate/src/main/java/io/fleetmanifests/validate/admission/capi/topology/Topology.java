package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.Surroundings;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The topology of a Cluster, whose fields have other names in each version.
 *
 * @param field where it stands
 * @param v1beta2 whether it is of the newer version
 * @param namespace that of the Cluster
 */
record Topology(Field field, boolean v1beta2, String namespace) {

    static final String GATE = "ClusterTopology";
    private static final String GROUP = "cluster.x-k8s.io";

    /** The topology of a request; empty when there is none, or upstream does not look into it. */
    static Optional<Topology> of(Admission admission) {
        boolean off = admission.gates().state(GATE).filter(on -> !on).isPresent();
        return Optional.of(admission)
                .filter(request -> !off)
                .map(request -> of(request, request.spec("topology")))
                .filter(topology -> !topology.className().isEmpty());
    }

    /** What it was; empty when there was none. */
    static Optional<Topology> before(Admission admission) {
        return Optional.of(of(admission, admission.specBefore("topology")))
                .filter(topology -> !topology.className().isEmpty());
    }

    private static Topology of(Admission admission, Field field) {
        return new Topology(field, CoreVersion.isV1beta2(admission), admission.namespace());
    }

    /** The name of its ClusterClass. */
    Field className() {
        return v1beta2 ? field.at("classRef", "name") : field.at("class");
    }

    /** The ClusterClass, when it is among some objects. */
    Optional<ClusterClass> clusterClass(Surroundings around) {
        return around.find(GROUP, "ClusterClass", classNamespace(), className().textOrEmpty())
                .map(Field::root)
                .map(ClusterClass::new);
    }

    String classNamespace() {
        Field given = v1beta2 ? field.at("classRef", "namespace") : field.at("classNamespace");
        return given.isEmpty() ? namespace : given.textOrEmpty();
    }

    Field version() {
        return field.at("version");
    }

    Field controlPlane() {
        return field.at("controlPlane");
    }

    List<Field> machineDeployments() {
        return field.at("workers", "machineDeployments").items();
    }

    List<Field> machinePools() {
        return field.at("workers", "machinePools").items();
    }

    /** The control plane and all workers. */
    List<Field> parts() {
        List<Field> parts = new ArrayList<>(List.of(controlPlane()));
        parts.addAll(machineDeployments());
        parts.addAll(machinePools());
        return parts;
    }

    /** How machines of a MachineDeployment are replaced. */
    Field rollingUpdate(Field deployment) {
        return v1beta2
                ? deployment.at("rollout", "strategy", "rollingUpdate")
                : deployment.at("strategy", "rollingUpdate");
    }

    /** How many machines of a MachineDeployment are repaired at once. */
    Field maxInFlight(Field deployment) {
        return v1beta2
                ? deployment.at("healthCheck", "remediation", "maxInFlight")
                : deployment.at("strategy", "remediation", "maxInFlight");
    }

    /** When machines of a part count as ill. */
    Field healthCheck(Field part) {
        return part.at(v1beta2 ? "healthCheck" : "machineHealthCheck");
    }

    /** Whether that is checked, where somebody says so. */
    Field healthCheckEnabled(Field part) {
        return healthCheck(part).at(v1beta2 ? "enabled" : "enable");
    }
}
