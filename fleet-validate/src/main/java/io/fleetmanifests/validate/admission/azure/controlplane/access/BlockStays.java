package io.fleetmanifests.validate.admission.azure.controlplane.access;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A block that is not removed once it is there: what it turned on is turned off inside it, if at all. */
record BlockStays(Rule rule, String hint, List<String> keys) implements AdmissionRule {

    private static final Rule DIRECTORY = Rule.admission(
            "amcp-aad-keep",
            "the aadProfile is not removed once it is set",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneAADProfileUpdateAndLocalAccounts",
            "");
    private static final Rule SECURITY = Rule.admission(
            "amcp-sec-keep",
            "the blocks of the securityProfile are not removed once they are set",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAzureManagedControlPlaneClassSpecSecurityProfileUpdate",
            "CAPZ 1.14 and later");
    private static final String DISABLE = "keep it, and set enabled to false in it";

    static AdmissionRule[] all() {
        return new AdmissionRule[] {
            new BlockStays(DIRECTORY, "keep it: a cluster does not leave Entra ID", List.of("aadProfile")),
            new BlockStays(SECURITY, DISABLE, List.of("securityProfile", "azureKeyVaultKms")),
            new BlockStays(SECURITY, DISABLE, List.of("securityProfile", "workloadIdentity")),
            new BlockStays(SECURITY, DISABLE, List.of("securityProfile", "imageCleaner")),
            new BlockStays(
                    SECURITY,
                    "keep it, and set securityMonitoring.enabled to false in it",
                    List.of("securityProfile", "defender"))
        };
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        String[] way = keys.toArray(String[]::new);
        Field block = admission.spec(way);
        if (admission.specBefore(way).isPresent() && !block.isPresent()) {
            problems.accept(block.problem(rule, "must not be removed", hint));
        }
    }
}
