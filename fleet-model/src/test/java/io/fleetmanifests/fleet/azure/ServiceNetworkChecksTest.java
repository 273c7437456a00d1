package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import io.fleetmanifests.kind.capi.v1beta2.NetworkRanges;
import org.junit.jupiter.api.Test;

final class ServiceNetworkChecksTest {

    @Test
    void refusesMoreThanOneRange() {
        ClusterNetwork network = ClusterNetwork.builder()
                .services(ranges("10.0.0.0/16", "fd00::/108"))
                .pods(ranges("10.244.0.0/16", "10.245.0.0/16"))
                .build();

        assertThat(ofCluster(cluster -> cluster.clusterNetwork(network))).isEqualTo("""
                        AksCluster clusterNetwork.services.cidrBlocks: must be one range for AKS, got 2 [10.0.0.0/16, fd00::/108]; \
                        keep one of them
                        AksCluster clusterNetwork.pods.cidrBlocks: must be one range for AKS, got 2 [10.244.0.0/16, 10.245.0.0/16]; \
                        keep one of them""");
    }

    @Test
    void acceptsOneRangeOfEach() {
        ClusterNetwork network = ClusterNetwork.builder()
                .services(ranges("10.0.0.0/16"))
                .pods(ranges("10.244.0.0/16"))
                .build();

        assertThat(ofCluster(cluster -> cluster.clusterNetwork(network))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesWhatIsNoRangeAndNoRangeAtAll() {
        ClusterNetwork network = ClusterNetwork.builder()
                .services(ranges("10.0.0.0/1six"))
                .pods(ranges())
                .build();

        assertThat(ofCluster(cluster -> cluster.clusterNetwork(network))).isEqualTo("""
                        AksCluster clusterNetwork.pods.cidrBlocks: must have 1 to 100 items, got 0; give more, or leave it out
                        AksCluster clusterNetwork.services.cidrBlocks[0]: must be an IP range, got "10.0.0.0/1six"; \
                        write 10.0.0.0/16 for example""");
    }

    @Test
    void refusesAnEmptyNetwork() {
        assertThat(ofCluster(cluster ->
                        cluster.clusterNetwork(ClusterNetwork.builder().build())))
                .isEqualTo("AksCluster clusterNetwork: must not be empty; give services or pods, or drop it");
    }

    @Test
    void acceptsTheTenthAddressOfTheServices() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(services()).dnsServiceIP("10.0.0.10")))
                .isEqualTo(ACCEPTED);
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(services()).dnsServiceIP("10.0.255.10")))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAnAddressOfDnsThatIsNone() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(services()).dnsServiceIP("10.0.0.010")))
                .isEqualTo(
                        "AksCluster dnsServiceIP: must be an IP address, got \"10.0.0.010\"; write 10.0.0.10 for example");
    }

    @Test
    void refusesAnAddressOfDnsWithoutServices() {
        assertThat(ofCluster(cluster -> cluster.dnsServiceIP("10.0.0.10")))
                .isEqualTo("AksCluster dnsServiceIP: must be absent without a range of services, got \"10.0.0.10\"; set"
                        + " clusterNetwork.services.cidrBlocks, or drop dnsServiceIP");
    }

    @Test
    void refusesAnAddressOfDnsOutsideTheServices() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(services()).dnsServiceIP("10.1.0.10")))
                .isEqualTo(
                        "AksCluster dnsServiceIP: must lie in the range of services \"10.0.0.0/16\", got \"10.1.0.10\";"
                                + " take the address that ends in .10 there");
    }

    @Test
    void refusesAnAddressOfDnsThatIsNotTheTenth() {
        assertThat(ofCluster(cluster -> cluster.clusterNetwork(services()).dnsServiceIP("10.0.0.100")))
                .isEqualTo(
                        "AksCluster dnsServiceIP: must end in .10, got \"10.0.0.100\"; take the address that ends in .10"
                                + " in the range of services");
    }

    private static ClusterNetwork services() {
        return ClusterNetwork.builder().services(ranges("10.0.0.0/16")).build();
    }

    private static NetworkRanges ranges(String... blocks) {
        return NetworkRanges.builder().addCidrBlocks(blocks).build();
    }
}
