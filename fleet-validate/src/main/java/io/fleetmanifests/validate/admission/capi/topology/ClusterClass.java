package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.contract.ObjectReference;
import java.util.List;
import java.util.Optional;

/**
 * A ClusterClass, whose fields have other names in each version.
 *
 * @param root the object
 */
record ClusterClass(Field root) {

    private boolean v1beta2() {
        return CoreVersion.isV1beta2(root.at("apiVersion").textOrEmpty());
    }

    private Field spec() {
        return root.at("spec");
    }

    String name() {
        return root.at("metadata", "name").textOrEmpty();
    }

    /** The versions that it is for; empty for all. */
    List<String> kubernetesVersions() {
        return spec().at("kubernetesVersions").items().stream()
                .map(Field::textOrEmpty)
                .toList();
    }

    /** Whether an extension plans upgrades. */
    boolean plansUpgrades() {
        return !spec().at("upgrade", "external", "generateUpgradePlanExtension").isEmpty();
    }

    /** Whether variables may come from somewhere else than from itself. */
    boolean hasExternalPatches() {
        return spec().at("patches").items().stream()
                .anyMatch(patch -> patch.at("external").isPresent());
    }

    List<Field> variables() {
        return spec().at("variables").items();
    }

    /** The template of a part, such as {@code infrastructure}. */
    ObjectReference template(String... part) {
        return reference(spec().at(part));
    }

    private ObjectReference reference(Field part) {
        return ObjectReference.of(part.at(v1beta2() ? "templateRef" : "ref"));
    }

    Field controlPlaneHealthCheck() {
        return spec().at("controlPlane", v1beta2() ? "healthCheck" : "machineHealthCheck");
    }

    /** The classes of workers of a sort, {@code machineDeployments} or {@code machinePools}. */
    List<Field> workers(String sort) {
        return spec().at("workers", sort).items();
    }

    Optional<Field> worker(String sort, String name) {
        return workers(sort).stream()
                .filter(worker -> worker.at("class").is(name))
                .findFirst();
    }

    ObjectReference infrastructure(Field worker) {
        return reference(v1beta2() ? worker.at("infrastructure") : worker.at("template", "infrastructure"));
    }

    Field annotations(Field worker) {
        return (v1beta2() ? worker : worker.at("template")).at("metadata", "annotations");
    }

    Field healthCheck(Field worker) {
        return worker.at(v1beta2() ? "healthCheck" : "machineHealthCheck");
    }
}
