package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.fleet.SchemaLimits;
import io.fleetmanifests.kind.azure.PrivateEndpoint;
import io.fleetmanifests.kind.azure.PrivateLinkServiceConnection;
import io.fleetmanifests.kind.azure.Subnet;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The private endpoints of the nodes' subnet; all under one rule, as upstream has them. */
final class PrivateEndpointChecks {

    private static final String RULE = "amcp-private-endpoint";
    private static final Pattern NAME = Pattern.compile("[-a-zA-Z0-9_.]+");
    private static final Pattern RESOURCE = Pattern.compile(
            "subscriptions/(.+)/resourceGroups/(.+)/providers/(.+?)/(.+?)/(.+)", Pattern.CASE_INSENSITIVE);

    private PrivateEndpointChecks() {}

    static void check(AksCluster cluster, Problems problems) {
        List<PrivateEndpoint> endpoints = cluster.virtualNetwork()
                .flatMap(VirtualNetwork::subnet)
                .map(Subnet::privateEndpoints)
                .orElse(List.of());
        for (int i = 0; i < endpoints.size(); i++) {
            String at = "virtualNetwork.subnet.privateEndpoints[" + i + "]";
            endpoint(at, endpoints.get(i), problems);
            addresses(at, endpoints.get(i), NetworkChecks.subnetRange(cluster), problems);
            SchemaLimits.check(at, endpoints.get(i), problems);
        }
    }

    private static void endpoint(String at, PrivateEndpoint endpoint, Problems problems) {
        name(at + ".name", endpoint.name(), problems);
        List<PrivateLinkServiceConnection> connections = endpoint.privateLinkServiceConnections();
        problems.require(
                !connections.isEmpty(),
                () -> Problem.of(
                        RULE,
                        at + ".privateLinkServiceConnections",
                        "must have at least one connection",
                        "name the resource behind the endpoint"));
        for (int i = 0; i < connections.size(); i++) {
            String connection = at + ".privateLinkServiceConnections[" + i + "]";
            connections
                    .get(i)
                    .name()
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> name(connection + ".name", name, problems));
            String id = connections.get(i).privateLinkServiceID().orElse("");
            problems.require(
                    RESOURCE.matcher(id).find(),
                    () -> Problem.of(
                            RULE,
                            connection + ".privateLinkServiceID",
                            "must be the ID of a resource, got \"" + id + "\"",
                            "write /subscriptions/<id>/resourceGroups/<name>/providers/<namespace>/<type>/<name>"));
        }
    }

    private static void name(String path, String name, Problems problems) {
        problems.require(
                NAME.matcher(name).matches(),
                () -> Problem.of(
                        RULE,
                        path,
                        "must be letters, digits, dots, underscores and hyphens, got \"" + name + "\"",
                        "rename it"));
    }

    private static void addresses(String at, PrivateEndpoint endpoint, String range, Problems problems) {
        for (int i = 0; i < endpoint.privateIPAddresses().size(); i++) {
            String address = endpoint.privateIPAddresses().get(i);
            String path = at + ".privateIPAddresses[" + i + "]";
            Optional<byte[]> bytes = Cidr.parseAddress(address);
            boolean inside = Cidr.parse(range)
                    .flatMap(subnet -> bytes.map(subnet::contains))
                    .orElse(bytes.isPresent());
            problems.require(
                    inside,
                    () -> Problem.of(
                                    RULE,
                                    path,
                                    "must be an address in the subnet's range \"" + range + "\", got \"" + address
                                            + "\"",
                                    "choose another address")
                            .involving("virtualNetwork.subnet.cidrBlock"));
        }
    }
}
