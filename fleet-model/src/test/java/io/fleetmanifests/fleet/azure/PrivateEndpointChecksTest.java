package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.PrivateEndpoint;
import io.fleetmanifests.kind.azure.PrivateLinkServiceConnection;
import io.fleetmanifests.kind.azure.Subnet;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import org.junit.jupiter.api.Test;

final class PrivateEndpointChecksTest {

    private static final String ID = "/subscriptions/s/resourcegroups/g/providers/Microsoft.Storage/storageAccounts/a";
    private static final String AT = "AksCluster virtualNetwork.subnet.privateEndpoints[0]";

    @Test
    void acceptsAnEndpoint() {
        assertThat(of(PrivateEndpoint.builder()
                        .name("my_endpoint.1-a")
                        .addPrivateLinkServiceConnections(connection().name("c").build())
                        .addPrivateIPAddresses("10.1.2.3")))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAnEndpointToNothing() {
        assertThat(of(PrivateEndpoint.builder().name("my endpoint")))
                .isEqualTo(AT + ".name: must be letters, digits, dots, underscores and hyphens, got \"my endpoint\";"
                        + " rename it\n" + AT
                        + ".privateLinkServiceConnections: must have at least one connection; name the resource behind"
                        + " the endpoint");
    }

    @Test
    void refusesConnectionsThatLeadNowhere() {
        assertThat(of(PrivateEndpoint.builder()
                        .name("e")
                        .addPrivateLinkServiceConnections(PrivateLinkServiceConnection.builder()
                                .name("c/d")
                                .privateLinkServiceID("a")
                                .requestMessage("x".repeat(141))
                                .build())))
                .isEqualTo(AT + ".privateLinkServiceConnections[0].name: must be letters, digits, dots, underscores and"
                        + " hyphens, got \"c/d\"; rename it\n" + AT
                        + ".privateLinkServiceConnections[0].privateLinkServiceID: must be the ID of a resource, got \"a\";"
                        + " write /subscriptions/<id>/resourceGroups/<name>/providers/<namespace>/<type>/<name>\n" + AT
                        + ".privateLinkServiceConnections[0].requestMessage: must have at most 140 characters, got 141;"
                        + " shorten it");
    }

    @Test
    void refusesAddressesOutsideTheSubnet() {
        assertThat(of(PrivateEndpoint.builder()
                        .name("e")
                        .addPrivateLinkServiceConnections(connection().build())
                        .addPrivateIPAddresses("10.1.2.3", "10.2.0.1", "ten")))
                .isEqualTo(AT + ".privateIPAddresses[1]: must be an address in the subnet's range \"10.1.0.0/16\", got"
                        + " \"10.2.0.1\"; choose another address\n" + AT
                        + ".privateIPAddresses[2]: must be an address in the subnet's range \"10.1.0.0/16\", got \"ten\";"
                        + " choose another address");
    }

    private static PrivateLinkServiceConnection.Builder connection() {
        return PrivateLinkServiceConnection.builder().privateLinkServiceID(ID);
    }

    private static String of(PrivateEndpoint.Builder endpoint) {
        return ofCluster(cluster -> cluster.virtualNetwork(VirtualNetwork.builder()
                .name("n")
                .cidrBlock("10.0.0.0/8")
                .subnet(Subnet.builder()
                        .name("s")
                        .cidrBlock("10.1.0.0/16")
                        .addPrivateEndpoints(endpoint.build())
                        .build())
                .build()));
    }
}
