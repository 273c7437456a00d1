package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** AKS upgrades one minor version at a time; upstream leaves it to AKS to say so. */
final class VersionSkipsNoMinor implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcp-minor-skip",
            "the Kubernetes version goes up by one minor version at a time",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneK8sVersionUpdate");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field version = admission.spec("version");
        Field before = admission.specBefore("version");
        boolean skips = KubernetesVersion.of(version)
                .flatMap(to -> KubernetesVersion.of(before)
                        .map(from -> to.major() == from.major() && to.minor() - from.minor() > 1))
                .orElse(false);
        if (skips) {
            problems.accept(version.problem(
                    RULE,
                    "must go up by one minor version at a time from " + before.quoted() + ", got " + version.quoted()
                            + ", which AKS refuses unless the old one is out of support",
                    "take the minor versions between one after the other"));
        }
    }
}
