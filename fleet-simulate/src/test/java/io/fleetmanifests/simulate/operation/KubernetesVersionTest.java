package io.fleetmanifests.simulate.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubernetesVersionTest {

    @ParameterizedTest
    @CsvSource({
        "v1.33.2, v1.33.3, true",
        "v1.33.3, v1.33.2, false",
        "v1.33.9, v1.34.0, true",
        "v1.9.0, v1.10.0, true",
        "v1.34, v1.33.2, false",
        "v1.33, v1.33.2, false",
        "1.33.2, v1.33.2, false",
        "v1.33.2, v2.0.0, true"
    })
    void aVersionIsBelowALaterOne(String one, String other, boolean below) {
        assertThat(version(one).isBelow(version(other))).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({"v1.34.1, v1.33.2, 1", "v1.36, v1.33, 3", "v1.33.9, v1.33.2, 0", "v1.32.0, v1.33.2, -1"})
    void countsMinorReleases(String one, String other, int minors) {
        assertThat(version(one).minorsAbove(version(other))).isEqualTo(minors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "v1", "1.x", "v1.33-rc.1", "v9999999.1"})
    void readsNoVersionWhereThereIsNone(String text) {
        assertThat(KubernetesVersion.parse(text).isPresent()).isFalse();
    }

    @Test
    void knowsTheNextMinorRelease() {
        assertThat(version("v1.33.2").next()).isEqualTo("v1.34");
    }

    private static KubernetesVersion version(String text) {
        return KubernetesVersion.parse(text).orElseThrow();
    }
}
