package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A cluster does not go back to an older Kubernetes. */
final class VersionIsNotLowered implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-no-downgrade",
            "the Kubernetes version does not go down",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneK8sVersionUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field version = admission.spec("version");
        Field before = admission.specBefore("version");
        if (KubernetesVersion.isBelow(version, before)) {
            problems.accept(version.problem(
                    RULE,
                    "must not go down from " + before.quoted() + ", got " + version.quoted(),
                    "AKS has no way back: keep the version, or make another cluster"));
        }
    }
}
