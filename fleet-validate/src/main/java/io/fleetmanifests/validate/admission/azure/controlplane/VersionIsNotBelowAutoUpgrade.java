package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A version that AKS has upgraded to by itself is not undercut by a change of the spec. */
final class VersionIsNotBelowAutoUpgrade implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-no-downgrade-auto",
            "a changed Kubernetes version is not below the one that AKS has upgraded to by itself",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneK8sVersionUpdate",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field version = admission.spec("version");
        Field upgraded = admission.rootBefore().at("status", "autoUpgradeVersion");
        boolean changed =
                !version.value().equals(admission.specBefore("version").value());
        if (changed && KubernetesVersion.isBelow(version, upgraded)) {
            problems.accept(version.problem(
                    RULE,
                    "must not be below " + upgraded.quoted() + ", to which AKS has upgraded by itself, got "
                            + version.quoted(),
                    "write that version or a later one"));
        }
    }
}
