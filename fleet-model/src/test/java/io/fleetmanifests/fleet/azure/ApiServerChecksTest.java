package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.ApiServerAccessProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiServerChecksTest {

    private static final String ZONES =
            "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/privateDnsZones/";

    @Test
    void refusesAnAddressAsARange() {
        assertThat(of(ApiServerAccessProfile.builder().addAuthorizedIPRanges("10.0.0.0/8", "10.1.2.3")))
                .isEqualTo(
                        "AksCluster apiServerAccessProfile.authorizedIPRanges[1]: must be an IP range, got \"10.1.2.3\";"
                                + " write 10.0.0.0/16 for example");
        assertThat(of(ApiServerAccessProfile.builder().addAuthorizedIPRanges("10.0.0.0/8", "10.1.2.3/32")))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "System", "NONE"})
    void acceptsTheWordsForAZone(String zone) {
        assertThat(of(ApiServerAccessProfile.builder().privateDNSZone(zone))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "privatelink.westeurope.azmk8s.io",
                "private.eastus2.azmk8s.io",
                "Sub-1.privatelink.eastus.azmk8s.io"
            })
    void acceptsAZoneOfAPrivateCluster(String zone) {
        assertThat(of(ApiServerAccessProfile.builder()
                        .enablePrivateCluster(true)
                        .privateDNSZone(ZONES + zone)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAZoneOfAPublicCluster() {
        String zone = ZONES + "privatelink.westeurope.azmk8s.io";

        assertThat(of(ApiServerAccessProfile.builder().privateDNSZone(zone)))
                .isEqualTo(
                        "AksCluster apiServerAccessProfile.privateDNSZone: must be system or none unless the cluster is"
                                + " private, got \"" + zone + "\"; set enablePrivateCluster to true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "privatelink.westeurope.azmk8s.io",
                ZONES + "westeurope.azmk8s.io",
                ZONES + "a.b.privatelink.westeurope.azmk8s.io",
                ZONES + "privatelink.west-europe.azmk8s.io",
                ZONES + "privatelink.westeurope.azmk8s.io.example"
            })
    void refusesOtherZones(String zone) {
        assertThat(of(ApiServerAccessProfile.builder()
                        .enablePrivateCluster(true)
                        .privateDNSZone(zone)))
                .isEqualTo(
                        "AksCluster apiServerAccessProfile.privateDNSZone: must be system, none, or the resource ID of a"
                                + " zone privatelink.<region>.azmk8s.io, got \"" + zone
                                + "\"; end it with /privateDnsZones/privatelink.<region>.azmk8s.io");
    }

    private static String of(ApiServerAccessProfile.Builder profile) {
        return ofCluster(cluster -> cluster.apiServerAccessProfile(profile.build()));
    }
}
