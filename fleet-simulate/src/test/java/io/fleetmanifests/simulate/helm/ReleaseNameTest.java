package io.fleetmanifests.simulate.helm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReleaseNameTest {

    @Test
    void isWhatTheReleaseSaysOrMadeOfTheTargetNamespace() {
        assertThat(ReleaseName.of("given", "target", "name")).isEqualTo("given");
        assertThat(ReleaseName.of("", "target", "name")).isEqualTo("target-name");
        assertThat(ReleaseName.of("", "", "name")).isEqualTo("name");
    }

    /** The twelve digits are those that sha256sum gives for the whole name. */
    @Test
    void isCutAfter53CharactersAndKeepsAHash() {
        assertThat(ReleaseName.of("", "", "a".repeat(53))).isEqualTo("a".repeat(53));
        assertThat(ReleaseName.of("", "", "a".repeat(54))).isEqualTo("a".repeat(40) + "-a3f01b693925");
    }
}
