package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.NetworkDataplane;
import io.fleetmanifests.kind.azure.NetworkPlugin;
import io.fleetmanifests.kind.azure.NetworkPluginMode;
import io.fleetmanifests.kind.azure.NetworkPolicy;
import io.fleetmanifests.kind.azure.Subnet;
import io.fleetmanifests.kind.azure.VirtualNetwork;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NetworkChecksTest {

    @Test
    void refusesOverlayOnKubenet() {
        assertThat(ofCluster(cluster ->
                        cluster.networkPluginMode(NetworkPluginMode.OVERLAY).networkPlugin(NetworkPlugin.KUBENET)))
                .isEqualTo("AksCluster networkPluginMode: must not be overlay with networkPlugin kubenet;"
                        + " use networkPlugin azure");
        assertThat(ofCluster(cluster ->
                        cluster.networkPluginMode(NetworkPluginMode.OVERLAY).networkPlugin(NetworkPlugin.NONE)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesTheCiliumDataplaneAlone() {
        assertThat(ofCluster(cluster -> cluster.networkDataplane(NetworkDataplane.CILIUM)))
                .isEqualTo("""
                        AksCluster networkDataplane: must not be cilium without networkPluginMode overlay; \
                        set networkPluginMode to overlay, or leave networkDataplane out
                        AksCluster networkDataplane: must not be cilium without networkPolicy cilium, got no networkPolicy; \
                        set networkPolicy to cilium, or leave networkDataplane out""");
    }

    @Test
    void refusesTheCiliumDataplaneWithAnotherPolicy() {
        assertThat(ofCluster(cluster -> cluster.networkDataplane(NetworkDataplane.CILIUM)
                        .networkPluginMode(NetworkPluginMode.OVERLAY)
                        .networkPolicy(NetworkPolicy.CALICO)))
                .isEqualTo(
                        "AksCluster networkDataplane: must not be cilium without networkPolicy cilium, got networkPolicy"
                                + " calico; set networkPolicy to cilium, or leave networkDataplane out");
        assertThat(ofCluster(cluster -> cluster.networkDataplane(NetworkDataplane.CILIUM)
                        .networkPluginMode(NetworkPluginMode.OVERLAY)
                        .networkPolicy(NetworkPolicy.CILIUM)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesTheCiliumPolicyOnAnotherDataplane() {
        assertThat(ofCluster(cluster ->
                        cluster.networkDataplane(NetworkDataplane.AZURE).networkPolicy(NetworkPolicy.CILIUM)))
                .isEqualTo("AksCluster networkPolicy: must not be cilium with another networkDataplane;"
                        + " set networkDataplane to cilium");
        assertThat(ofCluster(cluster -> cluster.networkPolicy(NetworkPolicy.CILIUM)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThat(ofCluster(cluster -> cluster.virtualNetwork(network("10.0.0.0", "10.240.0.0/33"))))
                .isEqualTo("""
                        AksCluster virtualNetwork.cidrBlock: must be an IP range, got "10.0.0.0"; write 10.0.0.0/16 for example
                        AksCluster virtualNetwork.subnet.cidrBlock: must be an IP range, got "10.240.0.0/33"; \
                        write 10.0.0.0/16 for example""");
    }

    @Test
    void refusesASubnetOutsideItsNetwork() {
        assertThat(ofCluster(cluster -> cluster.virtualNetwork(network("10.1.0.0/16", "10.2.0.0/24"))))
                .isEqualTo("AksCluster virtualNetwork.subnet.cidrBlock: must lie inside virtualNetwork.cidrBlock"
                        + " \"10.1.0.0/16\", got \"10.2.0.0/24\"; give the subnet a range inside the network's");
        assertThat(ofCluster(cluster -> cluster.virtualNetwork(network("10.1.0.0/16", "10.1.2.0/24"))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void comparesTheSubnetsAddressOnlyAsTheWebhookDoes() {
        assertThat(ofCluster(cluster -> cluster.virtualNetwork(network("10.1.0.0/16", "10.1.0.0/8"))))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesANetworkWithoutTheSubnetsDefault() {
        assertThat(ofCluster(cluster -> cluster.virtualNetwork(VirtualNetwork.builder()
                        .name("n")
                        .cidrBlock("10.1.0.0/16")
                        .build())))
                .isEqualTo("AksCluster virtualNetwork.subnet.cidrBlock: must lie inside virtualNetwork.cidrBlock"
                        + " \"10.1.0.0/16\", got \"10.240.0.0/16\", its default; give the subnet a range inside the"
                        + " network's");
        assertThat(ofCluster(cluster -> cluster.virtualNetwork(
                        VirtualNetwork.builder().name("n").build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesASubnetOutsideTheNetworksDefault() {
        assertThat(ofCluster(cluster -> cluster.virtualNetwork(VirtualNetwork.builder()
                        .name("n")
                        .subnet(Subnet.builder()
                                .name("s")
                                .cidrBlock("192.168.0.0/24")
                                .build())
                        .build())))
                .isEqualTo("AksCluster virtualNetwork.subnet.cidrBlock: must lie inside virtualNetwork.cidrBlock"
                        + " \"10.0.0.0/8\", got \"192.168.0.0/24\"; give the subnet a range inside the network's");
    }

    @Test
    void knowsThatOverlayHasAnotherDefaultForAnAbsentSubnet() {
        VirtualNetwork without =
                VirtualNetwork.builder().name("n").cidrBlock("10.224.0.0/16").build();
        VirtualNetwork with = VirtualNetwork.builder()
                .from(without)
                .subnet(Subnet.builder().name("s").build())
                .build();

        assertThat(ofCluster(cluster ->
                        cluster.networkPluginMode(NetworkPluginMode.OVERLAY).virtualNetwork(without)))
                .isEqualTo(ACCEPTED);
        assertThat(ofCluster(cluster ->
                        cluster.networkPluginMode(NetworkPluginMode.OVERLAY).virtualNetwork(with)))
                .isEqualTo("AksCluster virtualNetwork.subnet.cidrBlock: must lie inside virtualNetwork.cidrBlock"
                        + " \"10.224.0.0/16\", got \"10.240.0.0/16\", its default; give the subnet a range inside the"
                        + " network's");
    }

    private static VirtualNetwork network(String range, String subnet) {
        return VirtualNetwork.builder()
                .name("n")
                .cidrBlock(range)
                .subnet(Optional.of(Subnet.builder().name("s").cidrBlock(subnet).build()))
                .build();
    }
}
