package io.fleetmanifests.validate.admission.azure.controlplane.network;

import com.google.re2j.Pattern;
import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The private endpoints of the nodes' subnet; all under one rule, as upstream has them. */
final class PrivateEndpointIsValid implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-private-endpoint",
            "a private endpoint has a name, connections to resources, and addresses in its subnet",
            "cluster-api-provider-azure internal/webhooks/azurecluster_validation.go validatePrivateEndpoints",
            "CAPZ 1.8 and later");

    private static final Pattern NAME = Pattern.compile("[-0-9A-Za-z_.]+");
    private static final Pattern RESOURCE =
            Pattern.compile("(?i)subscriptions/.+/resourceGroups/.+/providers/.+/.+/.+");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        OwningCluster owner = OwningCluster.of(admission);
        Field subnet = admission.spec("virtualNetwork", "subnet");
        for (Field endpoint : subnet.at("privateEndpoints").items()) {
            name(endpoint.at("name"), owner, problems);
            connections(endpoint.at("privateLinkServiceConnections"), owner, problems);
            endpoint.at("privateIPAddresses")
                    .items()
                    .forEach(address -> address(address, subnet.at("cidrBlock"), owner, problems));
        }
    }

    private static void name(Field name, OwningCluster owner, Consumer<Problem> problems) {
        if (!NAME.matches(name.textOrEmpty())) {
            problems.accept(owner.problem(
                    name,
                    RULE,
                    "must be letters, digits, dots, underscores and hyphens, got " + name.quoted(),
                    "rename it"));
        }
    }

    private static void connections(Field connections, OwningCluster owner, Consumer<Problem> problems) {
        if (connections.isEmpty()) {
            problems.accept(owner.problem(
                    connections, RULE, "must have at least one connection", "name the resource behind the endpoint"));
        }
        for (Field connection : connections.items()) {
            if (!connection.at("name").isEmpty()) {
                name(connection.at("name"), owner, problems);
            }
            Field id = connection.at("privateLinkServiceID");
            if (!RESOURCE.matcher(id.textOrEmpty()).find()) {
                problems.accept(owner.problem(
                        id,
                        RULE,
                        "must be the ID of a resource, got " + id.quoted(),
                        "write /subscriptions/<id>/resourceGroups/<name>/providers/<namespace>/<type>/<name>"));
            }
        }
    }

    private static void address(Field address, Field range, OwningCluster owner, Consumer<Problem> problems) {
        Optional<byte[]> bytes = Cidr.parseAddress(address.textOrEmpty());
        boolean inside = Cidr.parse(range.textOrEmpty())
                .flatMap(subnet -> bytes.map(subnet::contains))
                .orElse(bytes.isPresent());
        if (!inside) {
            problems.accept(owner.problem(
                    address,
                    RULE,
                    "must be an address in the subnet's range " + range.quoted() + ", got " + address.quoted(),
                    "choose another address"));
        }
    }
}
