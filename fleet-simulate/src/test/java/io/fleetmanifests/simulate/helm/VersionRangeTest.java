package io.fleetmanifests.simulate.helm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionRangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "*#1.2.3#true",
                "*#1.2.3-rc.1#false",
                ">=0.0.0-0#1.2.3-rc.1#true",
                "1.2.3#1.2.3#true",
                "1.2.3#1.2.4#false",
                "1.2#1.2.9#true",
                "1.x#2.0.0#false",
                "~1.2.3#1.2.9#true",
                "~1.2.3#1.3.0#false",
                "^1.2.3#1.9.0#true",
                "^1.2.3#2.0.0#false",
                "^0.2.3#0.3.0#false",
                "^0.0.3#0.0.4#false",
                ">=1.2 <2#1.9.9#true",
                ">=1.2, <2#2.0.0#false",
                ">1.2#1.2.9#false",
                "<=1.2#1.2.9#true",
                "!=1.2.3#1.2.4#true",
                "!=1.2.3#1.2.3#false",
                "1 - 2#1.5.0#true",
                "1 - 2#3.0.0#false",
                "1 || 3#3.1.0#true"
            })
    void containsWhatHelmTakes(String range, String version, boolean expected) {
        assertThat(VersionRange.parse(range)
                        .orElseThrow()
                        .contains(Version.parse(version).orElseThrow()))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNoRangeIsNone() {
        assertThat(VersionRange.parse("latest")).isEmpty();
        assertThat(VersionRange.parse("")).isEmpty();
    }
}
