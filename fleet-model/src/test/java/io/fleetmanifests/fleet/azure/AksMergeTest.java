package io.fleetmanifests.fleet.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.kind.azure.ApiServerAccessProfile;
import io.fleetmanifests.kind.azure.LoadBalancerProfile;
import io.fleetmanifests.kind.azure.OidcIssuerProfile;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class AksMergeTest {

    private static final AksNodePool POOL =
            AksNodePool.system("pool0", "Standard_D4s_v5").build();

    @Test
    void takesFromTheDefaultsWhatTheClusterLeavesOpen() {
        AksCluster merged = AksMerge.merge(
                AksCluster.builder().name("aa").location("eastus").build(),
                AksDefaults.builder()
                        .location("westeurope")
                        .version("v1.33.2")
                        .addNodePools(POOL)
                        .build());

        assertThat(merged)
                .isEqualTo(AksCluster.builder()
                        .name("aa")
                        .location("eastus")
                        .version("v1.33.2")
                        .addNodePools(POOL)
                        .build());
    }

    @Test
    void mergesObjectsKeyByKey() {
        AksCluster merged = AksMerge.merge(
                AksCluster.builder()
                        .name("aa")
                        .putAdditionalTags("team", "red")
                        .apiServerAccessProfile(ApiServerAccessProfile.builder()
                                .enablePrivateCluster(false)
                                .build())
                        .build(),
                AksDefaults.builder()
                        .putAdditionalTags("team", "blue")
                        .putAdditionalTags("cost", "7")
                        .apiServerAccessProfile(ApiServerAccessProfile.builder()
                                .enablePrivateCluster(true)
                                .privateDNSZone("none")
                                .build())
                        .build());

        assertThat(merged.additionalTags()).isEqualTo(Map.of("team", "red", "cost", "7"));
        assertThat(merged.apiServerAccessProfile())
                .contains(ApiServerAccessProfile.builder()
                        .enablePrivateCluster(false)
                        .privateDNSZone("none")
                        .build());
    }

    @Test
    void replacesListsAsAWhole() {
        AksNodePool own = AksNodePool.system("own", "Standard_D2s_v5").build();

        AksCluster merged = AksMerge.merge(
                AksCluster.builder().name("aa").addNodePools(own).build(),
                AksDefaults.builder()
                        .addNodePools(POOL, AksNodePool.user("pool1", "x").build())
                        .build());

        assertThat(merged.nodePools()).containsExactly(own);
    }

    @Test
    void refusesWhatClusterAndDefaultsOnlySayTogether() {
        AksCluster cluster = AksFixture.cluster()
                .loadBalancerProfile(
                        LoadBalancerProfile.builder().addOutboundIPs("ip").build())
                .build();
        AksDefaults defaults = AksDefaults.builder()
                .loadBalancerProfile(
                        LoadBalancerProfile.builder().managedOutboundIPs(2).build())
                .build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> cluster.resolve(List.of(defaults)))
                .withMessage(
                        "AksCluster loadBalancerProfile: must have one of managedOutboundIPs, outboundIPPrefixes and"
                                + " outboundIPs, got [managedOutboundIPs, outboundIPs]; keep one of them");
    }

    @Test
    void aResourceGroupIsNamedAfterItsCluster() {
        assertThat(AksFixture.cluster().build().effectiveResourceGroupName()).isEqualTo("pacific-rg");
        assertThat(AksFixture.cluster().resourceGroupName("g").build().effectiveResourceGroupName())
                .isEqualTo("g");
    }

    @Test
    void aStandaloneClusterTakesNoDefaults() {
        StandaloneCluster cluster = StandaloneCluster.builder().name("local").build();

        assertThat(cluster.resolve(
                        List.of(AksDefaults.builder().version("v1.33.2").build())))
                .isSameAs(cluster);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void resolvingTwiceChangesNothing(@ForAll("defaults") AksDefaults defaults, @ForAll("defaults") AksDefaults own) {
        AksCluster resolved = cluster(own).resolve(List.of(defaults));

        assertThat(resolved.resolve(List.of(defaults))).isEqualTo(resolved);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aClusterOverItsOwnSettingsIsItself(@ForAll("defaults") AksDefaults own) {
        AksCluster cluster = cluster(own);

        assertThat(cluster.resolve(List.of(own))).isEqualTo(cluster);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void emptyDefaultsChangeNothing(@ForAll("defaults") AksDefaults own) {
        AksCluster cluster = cluster(own);

        assertThat(cluster.resolve(List.of(AksDefaults.builder().build()))).isEqualTo(cluster);
        assertThat(cluster.resolve(List.of())).isEqualTo(cluster);
    }

    @Provide
    static Arbitrary<AksDefaults> defaults() {
        Arbitrary<String> location = Arbitraries.of("westeurope", "eastus");
        Arbitrary<Map<String, String>> tags = Arbitraries.maps(Arbitraries.of("a", "b", "c"), Arbitraries.of("1", "2"))
                .ofMaxSize(3);
        Arbitrary<OidcIssuerProfile> issuer = Arbitraries.of(
                OidcIssuerProfile.builder().build(),
                OidcIssuerProfile.builder().enabled(true).build(),
                OidcIssuerProfile.builder().enabled(false).build());
        Arbitrary<List<String>> ranges = Arbitraries.of("10.0.0.0/8", "192.168.0.0/16", "fd00::/8")
                .list()
                .ofMaxSize(2);
        return Combinators.combine(location.optional(), tags, issuer.optional(), ranges)
                .as((where, labels, oidc, authorized) -> AksDefaults.builder()
                        .location(where)
                        .additionalTags(labels)
                        .oidcIssuerProfile(oidc)
                        .apiServerAccessProfile(ApiServerAccessProfile.builder()
                                .authorizedIPRanges(authorized)
                                .build())
                        .build());
    }

    /** A complete cluster with the same settings; its location is its own where it says none. */
    private static AksCluster cluster(AksDefaults own) {
        return AksFixture.cluster()
                .location(own.location().orElse("northeurope"))
                .additionalTags(own.additionalTags())
                .oidcIssuerProfile(own.oidcIssuerProfile())
                .apiServerAccessProfile(own.apiServerAccessProfile())
                .build();
    }
}
