package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.LoadBalancerProfile;
import org.junit.jupiter.api.Test;

final class LoadBalancerChecksTest {

    @Test
    void refusesNumbersBelowTheirRanges() {
        assertThat(of(LoadBalancerProfile.builder()
                        .managedOutboundIPs(0)
                        .allocatedOutboundPorts(-1)
                        .idleTimeoutInMinutes(3)))
                .isEqualTo("""
                        AksCluster loadBalancerProfile.managedOutboundIPs: must be 1 to 100, got 0; choose a value in that range
                        AksCluster loadBalancerProfile.allocatedOutboundPorts: must be 0 to 64000, got -1; choose a value in that range
                        AksCluster loadBalancerProfile.idleTimeoutInMinutes: must be 4 to 120, got 3; choose a value in that range""");
    }

    @Test
    void refusesNumbersAboveTheirRanges() {
        assertThat(of(LoadBalancerProfile.builder()
                        .managedOutboundIPs(101)
                        .allocatedOutboundPorts(64_001)
                        .idleTimeoutInMinutes(121)))
                .isEqualTo("""
                        AksCluster loadBalancerProfile.managedOutboundIPs: must be 1 to 100, got 101; choose a value in that range
                        AksCluster loadBalancerProfile.allocatedOutboundPorts: must be 0 to 64000, got 64001; choose a value in that range
                        AksCluster loadBalancerProfile.idleTimeoutInMinutes: must be 4 to 120, got 121; choose a value in that range""");
    }

    @Test
    void acceptsTheEndsOfTheRanges() {
        assertThat(of(LoadBalancerProfile.builder()
                        .managedOutboundIPs(1)
                        .allocatedOutboundPorts(0)
                        .idleTimeoutInMinutes(4)))
                .isEqualTo(ACCEPTED);
        assertThat(of(LoadBalancerProfile.builder()
                        .managedOutboundIPs(100)
                        .allocatedOutboundPorts(64_000)
                        .idleTimeoutInMinutes(120)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesSeveralKindsOfAddresses() {
        assertThat(of(LoadBalancerProfile.builder()
                        .managedOutboundIPs(1)
                        .addOutboundIPs("ip")
                        .addOutboundIPPrefixes("prefix")))
                .isEqualTo("AksCluster loadBalancerProfile: must have one of managedOutboundIPs, outboundIPPrefixes and"
                        + " outboundIPs, got [managedOutboundIPs, outboundIPPrefixes, outboundIPs]; keep one of them");
    }

    @Test
    void acceptsEachKindOfAddressesAlone() {
        assertThat(of(LoadBalancerProfile.builder().addOutboundIPs("ip"))).isEqualTo(ACCEPTED);
        assertThat(of(LoadBalancerProfile.builder().addOutboundIPPrefixes("prefix")))
                .isEqualTo(ACCEPTED);
    }

    private static String of(LoadBalancerProfile.Builder profile) {
        return ofCluster(cluster -> cluster.loadBalancerProfile(profile.build()));
    }
}
