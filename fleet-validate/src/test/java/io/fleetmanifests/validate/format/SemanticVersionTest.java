package io.fleetmanifests.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SemanticVersionTest {

    @Test
    void isWrittenAsItIsReadButForBuildMetadata() {
        assertThat(SemanticVersion.parse("1.30.0-rc.1+build.5").map(Object::toString))
                .contains("1.30.0-rc.1");
        assertThat(SemanticVersion.parse("1.30.0").map(Object::toString)).contains("1.30.0");
        assertThat(SemanticVersion.parse("0.10.18446744073709551615").map(Object::toString))
                .contains("0.10.18446744073709551615");
    }

    @Test
    void itsReleaseIsNewerThanItself() {
        SemanticVersion candidate = SemanticVersion.parse("1.30.0-rc.1").orElseThrow();
        assertThat(candidate.release()).isEqualTo(new SemanticVersion(1, 30, 0, List.of()));
        assertThat(candidate.release()).isGreaterThan(candidate);
    }

    @Test
    void refusesWhatIsNotInFull() {
        assertThat(SemanticVersion.parse("1.30")).isEmpty();
        assertThat(SemanticVersion.parse("v1.30.0")).isEmpty();
        assertThat(SemanticVersion.parse("1.030.0")).isEmpty();
        assertThat(List.of("", ".", "1.2.", "1..3", ".1.2", "1.2.3.", "1.2.3.4", "1.2.x", "0.0.00", "-1.2.3"))
                .allSatisfy(text -> assertThat(SemanticVersion.parse(text)).isEmpty());
    }
}
