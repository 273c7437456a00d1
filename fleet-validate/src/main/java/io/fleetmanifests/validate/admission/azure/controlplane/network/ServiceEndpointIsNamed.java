package io.fleetmanifests.validate.admission.azure.controlplane.network;

import com.google.re2j.Pattern;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Azure names service endpoints in its own way; upstream asks for that of AzureCluster only. */
final class ServiceEndpointIsNamed implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcp-service-endpoint",
            "service endpoints are named as in Microsoft.Storage, their locations as in westeurope or *",
            "cluster-api-provider-azure internal/webhooks/azurecluster_validation.go"
                    + " validateServiceEndpointServiceName");

    private static final Pattern SERVICE = Pattern.compile("Microsoft\\.[a-zA-Z]{1,42}[a-zA-Z0-9]{0,42}");
    private static final Pattern LOCATION = Pattern.compile("[a-z]{1,42}[0-9]{0,5}|[*]");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field endpoint :
                admission.spec("virtualNetwork", "subnet", "serviceEndpoints").items()) {
            check(
                    endpoint.at("service"),
                    SERVICE,
                    "must be the name of an Azure service",
                    "write Microsoft.Storage for example",
                    problems);
            for (Field location : endpoint.at("locations").items()) {
                check(location, LOCATION, "must be an Azure region or *", "write westeurope for example", problems);
            }
        }
    }

    private static void check(Field field, Pattern form, String wanted, String hint, Consumer<Problem> problems) {
        if (field.text().isPresent() && !form.matches(field.textOrEmpty())) {
            problems.accept(field.problem(RULE, wanted + ", got " + field.quoted(), hint));
        }
    }
}
