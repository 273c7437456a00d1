package io.fleetmanifests.render.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EksBlueprintTest {

    @ParameterizedTest
    @EnumSource
    void isRefusedInTheProfileOf2021(RepositoryLayout layout) {
        Fleet fleet = EksFleets.rich().withProfile(ApiProfile.SEED_2021).withLayout(layout);

        FindingsException refusal = catchThrowableOfType(
                FindingsException.class, () -> FleetRenderer.create().render(fleet));

        assertThat(refusal.findings())
                .extracting(Finding::toText)
                .containsExactly("error profile-cannot-carry EksCluster rich kind: must not be EksCluster in SEED_2021,"
                        + " which has AKS clusters only; use the profile CURRENT or CAPI_V1BETA1");
    }
}
