package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class EditDistanceTest {

    @Test
    void countsChangedAddedAndDeletedLetters() {
        assertThat(EditDistance.between("location", "locatiom")).isEqualTo(1);
        assertThat(EditDistance.between("locaton", "location")).isEqualTo(1);
        assertThat(EditDistance.between("locations", "location")).isEqualTo(1);
        assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
        assertThat(EditDistance.between("", "abc")).isEqualTo(3);
        assertThat(EditDistance.between("abc", "")).isEqualTo(3);
    }

    @Test
    void doesNotCountLetterCaseInAnyLocale() {
        assertThat(EditDistance.between("SUBSCRIPTIONID", "subscriptionid")).isZero();
    }

    @Property
    void isTheSameBothWays(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other) {
        assertThat(EditDistance.between(one, other)).isEqualTo(EditDistance.between(other, one));
    }

    @Property
    void isNoLongerThanADetour(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other,
            @ForAll @AlphaChars @StringLength(max = 8) String third) {
        assertThat(EditDistance.between(one, other))
                .isLessThanOrEqualTo(EditDistance.between(one, third) + EditDistance.between(third, other));
    }
}
