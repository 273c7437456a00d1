package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The nodes' key stays; an empty one is another at every request, because CAPZ makes a new key of it. */
final class SshKeyStays implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-imm-ssh-public-key",
            "a cluster's SSH key does not change",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_webhook.go ValidateUpdate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field before = admission.specBefore("sshPublicKey");
        Field after = admission.spec("sshPublicKey");
        // Nobody can know which key CAPZ has made of an empty one: what follows may be that key.
        boolean both = before.isPresent() && after.isPresent();
        boolean same = both ? before.value().equals(after.value()) : before.isPresent() == after.isPresent();
        if (!before.is("") && !same) {
            problems.accept(after.problem(
                    RULE,
                    "must stay " + told(before) + ", got " + told(after),
                    "leave it: keys of running nodes are not replaced through this field"));
        }
    }

    private static String told(Field key) {
        return key.is("") ? "empty, of which CAPZ makes a new key" : key.isPresent() ? key.quoted() : "absent";
    }
}
