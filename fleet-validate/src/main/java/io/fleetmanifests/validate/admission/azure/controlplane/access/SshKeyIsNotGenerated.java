package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** An empty key is another one at every request, so that no second one passes. */
final class SshKeyIsNotGenerated implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcp-ssh-generated",
            "sshPublicKey is not empty, for which CAPZ makes a new key at each request, and refuses it as a change",
            "cluster-api-provider-azure internal/api/v1beta1/azuremanagedcontrolplane_default.go"
                    + " SetDefaultAzureManagedControlPlaneSSHPublicKey");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field key = admission.spec("sshPublicKey");
        if (key.is("")) {
            problems.accept(key.problem(
                    RULE,
                    "must not be empty: CAPZ makes a new key at each request, and refuses it from the second one on",
                    "leave it out for no key, or give one"));
        }
    }
}
