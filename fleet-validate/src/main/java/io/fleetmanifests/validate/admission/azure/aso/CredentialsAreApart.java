package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** Without local accounts CAPZ writes a kubeconfig of its own beside that of Azure Service Operator. */
final class CredentialsAreApart extends AsoRule {

    CredentialsAreApart() {
        super(
                "aso-credentials",
                "without local accounts the ManagedCluster writes its credentials into a Secret of its own",
                "controllers/azureasomanagedcontrolplane_controller.go reconcileKubeconfig");
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Optional<String> cluster = Owners.clusterName(admission);
        Optional<Field> managed = Embedded.first(admission, Embedded.MANAGED_CLUSTER)
                .filter(resource -> resource.at("spec", "disableLocalAccounts").isTrue()
                        && resource.at("spec", "aadProfile", "managed").isTrue());
        if (cluster.isPresent() && managed.isPresent()) {
            String taken = cluster.get() + "-kubeconfig";
            Field name = secret(managed.get()).at("name");
            if (name.text().orElse(taken).equals(taken)) {
                problems.accept(problem(
                        name,
                        "must not be \"" + taken + "\" when local accounts are disabled, got "
                                + (name.isPresent() ? name.quoted() : "that by default"),
                        "name another Secret, \"" + cluster.get() + "-aso-kubeconfig\" for example"));
            }
        }
    }

    private static Field secret(Field managed) {
        Field secrets = managed.at("spec", "operatorSpec", "secrets");
        Field user = secrets.at("userCredentials");
        return user.isPresent() && !secrets.at("adminCredentials").isPresent() ? user : secrets.at("adminCredentials");
    }
}
