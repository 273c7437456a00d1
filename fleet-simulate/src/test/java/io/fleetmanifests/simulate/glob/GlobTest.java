package io.fleetmanifests.simulate.glob;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "abc, abc, true",
        "abc, abcd, false",
        "a*, abcd, true",
        "*d, abcd, true",
        "a*c*, abcd, true",
        "*.y?ml, x.yaml, true",
        "*, a/b, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "?, €, true",
        "[a-c]x, bx, true",
        "[^a-c]x, bx, false",
        "[^a-c]x, dx, true",
        "[]a], a, false",
        "\\*, *, true",
        "\\*, a, false",
        "[\\]], ], true"
    })
    void matchesTheWholeText(String pattern, String text, boolean expected) {
        assertThat(Glob.parse(pattern).map(glob -> glob.matches(text)).orElse(false))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a", "[a-", "[a-]", "[]", "[-a]", "a\\", "[\\"})
    void refusesWhatIsNoPattern(String pattern) {
        assertThat(Glob.parse(pattern)).isEmpty();
    }

    @Test
    void takesNoLongerWithManyStars() {
        Glob glob = Glob.parse("*a".repeat(200) + "b").orElseThrow();

        assertThat(glob.matches("a".repeat(5_000))).isFalse();
    }
}
