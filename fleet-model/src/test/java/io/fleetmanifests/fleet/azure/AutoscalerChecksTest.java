package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofCluster;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.AutoscalerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AutoscalerChecksTest {

    @Test
    void acceptsUpstreamsDefaults() {
        assertThat(of(AutoscalerProfile.builder()
                        .maxEmptyBulkDelete("10")
                        .maxGracefulTerminationSec("600")
                        .maxNodeProvisionTime("15m")
                        .maxTotalUnreadyPercentage("45")
                        .newPodScaleUpDelay("0s")
                        .okTotalUnreadyCount("3")
                        .scanInterval("10s")
                        .scaleDownDelayAfterAdd("10m")
                        .scaleDownDelayAfterDelete("10s")
                        .scaleDownDelayAfterFailure("3m")
                        .scaleDownUnneededTime("10m")
                        .scaleDownUnreadyTime("20m")
                        .scaleDownUtilizationThreshold("0.5")))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesOtherUnits() {
        assertThat(of(AutoscalerProfile.builder()
                        .maxNodeProvisionTime("1h")
                        .scaleDownDelayAfterAdd("600s")
                        .scaleDownDelayAfterFailure("3")
                        .scaleDownUnneededTime("m")
                        .scaleDownUnreadyTime("1m30s")
                        .scanInterval("1m")
                        .scaleDownDelayAfterDelete("10")))
                .isEqualTo("""
                        AksCluster autoscalerProfile.maxNodeProvisionTime: must be whole minutes, got "1h"; \
                        write "10m" for example, "60m" for an hour
                        AksCluster autoscalerProfile.scaleDownDelayAfterAdd: must be whole minutes, got "600s"; \
                        write "10m" for example, "60m" for an hour
                        AksCluster autoscalerProfile.scaleDownDelayAfterFailure: must be whole minutes, got "3"; \
                        write "10m" for example, "60m" for an hour
                        AksCluster autoscalerProfile.scaleDownUnneededTime: must be whole minutes, got "m"; \
                        write "10m" for example, "60m" for an hour
                        AksCluster autoscalerProfile.scaleDownUnreadyTime: must be whole minutes, got "1m30s"; \
                        write "10m" for example, "60m" for an hour
                        AksCluster autoscalerProfile.scanInterval: must be whole seconds, got "1m"; \
                        write "10s" for example, "60s" for a minute
                        AksCluster autoscalerProfile.scaleDownDelayAfterDelete: must be whole seconds, got "10"; \
                        write "10s" for example, "60s" for a minute""");
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThat(of(AutoscalerProfile.builder()
                        .maxEmptyBulkDelete("-1")
                        .maxGracefulTerminationSec("10m")
                        .okTotalUnreadyCount("99999999999")))
                .isEqualTo("""
                        AksCluster autoscalerProfile.maxEmptyBulkDelete: must be a whole number from 0, got "-1"; \
                        write "3" for example
                        AksCluster autoscalerProfile.maxGracefulTerminationSec: must be a whole number from 0, got "10m"; \
                        write "3" for example
                        AksCluster autoscalerProfile.okTotalUnreadyCount: must be a whole number from 0, got "99999999999"; \
                        write "3" for example""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "45", "045", "100"})
    void acceptsPercentages(String text) {
        assertThat(of(AutoscalerProfile.builder().maxTotalUnreadyPercentage(text)))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "101", "45%", "-1", "4.5", "0045"})
    void refusesPercentages(String text) {
        assertThat(of(AutoscalerProfile.builder().maxTotalUnreadyPercentage(text)))
                .isEqualTo(
                        "AksCluster autoscalerProfile.maxTotalUnreadyPercentage: must be a whole percentage, 0 to 100,"
                                + " got \"" + text + "\"; write \"45\" for example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.5", ".5", "1.", "5e-1", "-0"})
    void acceptsShares(String text) {
        assertThat(of(AutoscalerProfile.builder().scaleDownUtilizationThreshold(text)))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.01", "50%", "-0.1", "half", ".", "1e999"})
    void refusesShares(String text) {
        assertThat(of(AutoscalerProfile.builder().scaleDownUtilizationThreshold(text)))
                .isEqualTo(
                        "AksCluster autoscalerProfile.scaleDownUtilizationThreshold: must be a number, 0 to 1, got \""
                                + text + "\"; write \"0.5\" for example");
    }

    @Test
    void refusesADelayWithoutAUnit() {
        assertThat(of(AutoscalerProfile.builder().newPodScaleUpDelay("30")))
                .isEqualTo("AksCluster autoscalerProfile.newPodScaleUpDelay: must be a duration, got \"30\";"
                        + " write \"30s\" for example");
        assertThat(of(AutoscalerProfile.builder().newPodScaleUpDelay("1m30s"))).isEqualTo(ACCEPTED);
    }

    private static String of(AutoscalerProfile.Builder profile) {
        return ofCluster(cluster -> cluster.autoscalerProfile(profile.build()));
    }
}
