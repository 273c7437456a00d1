package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.format.SemanticVersion;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The nodes of a pool are not newer than the control plane. */
final class VersionIsNotAboveTheControlPlane implements AdmissionRule {

    private static final Rule RULE = Rule.reconcile(
            "ammp-version-skew",
            "the version of a pool is not above that of its AzureManagedControlPlane",
            "cluster-api-provider-azure azure/scope/managedcontrolplane.go GetAllAgentPoolSpecs",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Neighbours neighbours = new Neighbours(admission);
        Optional<Field> pool = neighbours.machinePool();
        String version = pool.map(
                        known -> known.at("spec", "template", "spec", "version").textOrEmpty())
                .orElse("");
        String limit = version.isEmpty()
                ? ""
                : neighbours
                        .controlPlane()
                        .map(plane -> plane.at("spec", "version").textOrEmpty())
                        .orElse("");
        if (isAbove(version, limit)) {
            problems.accept(admission
                    .root()
                    .problem(
                            RULE,
                            "must have a version of at most \"" + limit + "\", that of its control plane, got \""
                                    + version + "\" in MachinePool "
                                    + pool.get().at("metadata", "name").textOrEmpty(),
                            "move the control plane to that version first"));
        }
    }

    /** Of the v in front nothing is said here; the webhooks add it. */
    private static boolean isAbove(String version, String limit) {
        Optional<SemanticVersion> upper = SemanticVersion.parse(bare(limit));
        return SemanticVersion.parse(bare(version))
                .filter(own -> upper.isPresent() && own.compareTo(upper.get()) > 0)
                .isPresent();
    }

    private static String bare(String version) {
        return version.startsWith("v") ? version.substring(1) : version;
    }
}
