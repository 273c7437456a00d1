package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.function.Consumer;

/** The nodes' key is a line as in authorized_keys, in base64. */
final class SshKeyIsEncoded implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-sshkey",
            "sshPublicKey is the base64 of a public key's line",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneSSHKey",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field key = admission.spec("sshPublicKey");
        if (!key.textOrEmpty().isEmpty() && !AuthorizedKey.isEncoded(key.textOrEmpty())) {
            problems.accept(key.problem(
                    RULE,
                    "must be the base64 of a public key's line, got " + Values.quote(abbreviated(key.textOrEmpty())),
                    "encode the whole line, as base64 -w0 id_ed25519.pub does"));
        }
    }

    private static String abbreviated(String key) {
        return key.length() <= 20 ? key : key.substring(0, 20) + "...";
    }
}
