package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Two versions of one cluster. */
final class KubernetesVersionIsTheSame extends AsoRule {

    KubernetesVersionIsTheSame() {
        super(
                "aso-kubernetes-version",
                "kubernetesVersion of the ManagedCluster is spec.version of its AzureASOManagedControlPlane",
                "pkg/mutators/azureasomanagedcontrolplane.go setManagedClusterKubernetesVersion");
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        String version = Embedded.withoutV(admission.spec("version").textOrEmpty());
        Embedded.first(admission, Embedded.MANAGED_CLUSTER)
                .map(cluster -> cluster.at("spec", "kubernetesVersion"))
                .filter(field -> !version.isEmpty() && field.text().isPresent() && !field.is(version))
                .ifPresent(field -> problems.accept(problem(
                        field, "must be \"" + version + "\" as spec.version, got " + field.quoted(), "leave it out")));
    }
}
