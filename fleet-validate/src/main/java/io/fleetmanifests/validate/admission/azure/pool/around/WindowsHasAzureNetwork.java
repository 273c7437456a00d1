package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Windows nodes have no other network. */
final class WindowsHasAzureNetwork implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "ammp-windows-network",
            "a cluster with Windows pools has the network plugin azure",
            "https://learn.microsoft.com/azure/aks/windows-faq");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field os = admission.spec("osType");
        if (os.is("Windows")) {
            new Neighbours(admission)
                    .controlPlane()
                    .flatMap(plane -> plane.at("spec", "networkPlugin").text())
                    .filter(plugin -> !plugin.equals("azure"))
                    .ifPresent(plugin -> problems.accept(os.problem(
                            RULE,
                            "must be Linux when the control plane has the networkPlugin \"" + plugin + "\", got "
                                    + os.quoted(),
                            "set networkPlugin azure on the AzureManagedControlPlane, or make it a Linux pool")));
        }
    }
}
