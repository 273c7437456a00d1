package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofCluster;
import static io.fleetmanifests.fleet.azure.AksAsoFixture.ofPatchedSpec;
import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.aso.LoadBalancerProfile;
import io.fleetmanifests.kind.azure.aso.NetworkProfile;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class AksAsoNetworkChecksTest {

    private static final ClusterNetwork NETWORK = ClusterNetwork.builder()
            .services(ranges("10.0.0.0/16"))
            .pods(ranges("10.244.0.0/16"))
            .build();

    @Test
    void acceptsRangesOnTheClusterAlone() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(NETWORK))).isEqualTo(ACCEPTED);
    }

    @Test
    void acceptsRangesInTheProfileAlone() {
        assertThat(ofProfile(profile -> profile.serviceCidr("10.1.0.0/16").podCidr("10.245.0.0/16")))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void acceptsTheSameRangesTwice() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(NETWORK)
                        .networkProfile(NetworkProfile.builder()
                                .serviceCidr("10.0.0.0/16")
                                .podCidr("10.244.0.0/16")
                                .build())))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesRangesThatContradictEachOther() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(NETWORK)
                        .networkProfile(NetworkProfile.builder()
                                .serviceCidr("10.1.0.0/16")
                                .podCidr("10.245.0.0/16")
                                .build())))
                .isEqualTo("""
                        AksAsoCluster networkProfile.serviceCidr: must be "10.0.0.0/16", which CAPZ copies from \
                        clusterNetwork.services.cidrBlocks, got "10.1.0.0/16"; leave it out
                        AksAsoCluster networkProfile.podCidr: must be "10.244.0.0/16", which CAPZ copies from \
                        clusterNetwork.pods.cidrBlocks, got "10.245.0.0/16"; leave it out""");
    }

    @Test
    void refusesAPatchThatContradictsTheCluster() {
        assertThat(ofPatchedSpec(
                        "{\"networkProfile\": {\"serviceCidr\": \"10.1.0.0/16\"}}",
                        cluster -> cluster.clusterNetwork(NETWORK)))
                .isEqualTo(
                        "AksAsoCluster managedClusterPatch.spec.networkProfile.serviceCidr: must be \"10.0.0.0/16\", which"
                                + " CAPZ copies from clusterNetwork.services.cidrBlocks, got \"10.1.0.0/16\"; leave it out");
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(
                        ClusterNetwork.builder().services(ranges("10.0.0.0")).build())))
                .isEqualTo(
                        "AksAsoCluster clusterNetwork.services.cidrBlocks[0]: must be an IP range, got \"10.0.0.0\"; write"
                                + " 10.0.0.0/16 for example");
        assertThat(ofProfile(profile -> profile.podCidr("10.0.0.0.0/8")))
                .isEqualTo("AksAsoCluster networkProfile.podCidr: must be a range of IPv4, got \"10.0.0.0.0/8\"; write"
                        + " 10.0.0.0/16 for example");
    }

    @Test
    void wantsIpv4WhereCapzCopiesIt() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(ClusterNetwork.builder()
                        .services(ranges("fd00::/108", "10.0.0.0/16"))
                        .build())))
                .isEqualTo(
                        "AksAsoCluster clusterNetwork.services.cidrBlocks[0]: must be a range of IPv4, the only one that"
                                + " CAPZ copies, got \"fd00::/108\"; put the range of IPv4 first, and that of IPv6 into"
                                + " networkProfile too");
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(ClusterNetwork.builder()
                        .services(ranges("10.0.0.0/16", "fd00::/108"))
                        .build())))
                .isEqualTo(ACCEPTED);
        assertThat(ofProfile(profile -> profile.serviceCidr("fd00::/108")))
                .isEqualTo(
                        "AksAsoCluster networkProfile.serviceCidr: must be a range of IPv4, got \"fd00::/108\"; write"
                                + " 10.0.0.0/16 for example");
    }

    @Test
    void refusesAnEmptyNetwork() {
        assertThat(ofCluster(cluster ->
                        cluster.clusterNetwork(ClusterNetwork.builder().build())))
                .isEqualTo("AksAsoCluster clusterNetwork: must not be empty; give services or pods, or drop it");
    }

    @Test
    void wantsTheAddressOfDnsAmongTheServices() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(NETWORK)
                        .networkProfile(NetworkProfile.builder()
                                .dnsServiceIP("10.0.0.10")
                                .build())))
                .isEqualTo(ACCEPTED);
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(NETWORK)
                        .networkProfile(NetworkProfile.builder()
                                .dnsServiceIP("10.1.0.10")
                                .build())))
                .isEqualTo(
                        "AksAsoCluster networkProfile.dnsServiceIP: must lie in the range of services \"10.0.0.0/16\", got"
                                + " \"10.1.0.10\"; take the address that ends in .10 there");
        assertThat(ofProfile(profile -> profile.dnsServiceIP("fd00::a")))
                .isEqualTo(
                        "AksAsoCluster networkProfile.dnsServiceIP: must be an address of IPv4, got \"fd00::a\"; write"
                                + " 10.0.0.10 for example");
    }

    @Test
    void holdsNumbersToTheirRange() {
        assertThat(ofProfile(profile -> profile.loadBalancerProfile(
                        LoadBalancerProfile.builder().idleTimeoutInMinutes(3).build())))
                .isEqualTo(
                        "AksAsoCluster networkProfile.loadBalancerProfile.idleTimeoutInMinutes: must be 4 to 120, got 3;"
                                + " choose a value in that range");
    }

    private static String ofProfile(Consumer<NetworkProfile.Builder> change) {
        NetworkProfile.Builder profile = NetworkProfile.builder();
        change.accept(profile);
        return ofCluster(cluster -> cluster.networkProfile(profile.build()));
    }

    private static NetworkRanges ranges(String... blocks) {
        return NetworkRanges.builder().addCidrBlocks(blocks).build();
    }
}
