package io.fleetmanifests.render.provider.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.render.provider.RenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AksAsoBlueprintTest {

    @ParameterizedTest
    @EnumSource
    void isRefusedInTheProfileOf2021(RepositoryLayout layout) {
        assertThat(Rendered.refusals(
                        AksAsoFleets.rich().withProfile(ApiProfile.SEED_2021).withLayout(layout)))
                .containsExactly(
                        "error profile-cannot-carry AksAsoCluster rich kind: must not be AksAsoCluster in SEED_2021,"
                                + " whose CAPZ has no AzureASOManaged kinds; make it an AksCluster, or use the profile CURRENT or"
                                + " CAPI_V1BETA1");
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithoutCredentials(RepositoryLayout layout) {
        Fleet fleet = AksAsoFleets.read("""
                repository: {url: https://example.org/fleet}
                clusters:
                - kind: AksAsoCluster
                  name: small
                  subscriptionID: s
                  location: westeurope
                  version: v1.33.2
                  nodePools: [{name: pool0, mode: System, vmSize: Standard_D4s_v5}]
                """).withLayout(layout);

        assertThat(Rendered.refusals(fleet))
                .containsExactly(
                        "error aso-credential AksAsoCluster small credentialFrom: is missing, and the fleet has no"
                                + " AzureIdentity; add an AzureIdentity to management.identities, or name a Secret that is there");
    }

    @Test
    void hasNoUseForAnAzureClusterIdentity() {
        assertThat(new AksAsoBlueprint().identities(new RenderContext(AksAsoFleets.minimal())))
                .isEmpty();
        assertThat(Rendered.tree(AksAsoFleets.minimal()).file("capi/mngmt/cluster-identity.yaml"))
                .isEmpty();
    }
}
