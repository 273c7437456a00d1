package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoDurationTest {

    private static final long TEN_YEARS = 10L * 365 * 24 * 60 * 60 * 1000;

    @ParameterizedTest
    @CsvSource({
        "10m, PT10M",
        "1h30m0s, PT1H30M",
        "1.5h, PT1H30M",
        ".5s, PT0.5S",
        "5.s, PT5S",
        "250ms, PT0.25S",
        "7us, PT0.000007S",
        "7µs, PT0.000007S",
        "7μs, PT0.000007S",
        "3ns, PT0.000000003S",
        "-1m30s, PT-1M-30S",
        "+1m, PT1M",
        "0, PT0S",
        "-0, PT0S",
        "30s1h, PT1H30S",
    })
    void readsWhatGoReads(String text, Duration length) {
        assertThat(GoDuration.parse(text).toDuration()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "1d", "m", ".s", "1h 30m", " 1m", "1m ", "1m-30s", "PT10M", "1H", "--1m", "00"})
    void refusesWhatGoRefuses(String text) {
        assertThatThrownBy(() -> GoDuration.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration: must be numbers with a unit each, got \"" + text + "\"; write 10m or 1h30m");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0s",
        "PT0.001S, 1ms",
        "PT0.25S, 250ms",
        "PT1.25S, 1.25s",
        "PT59S, 59s",
        "PT10M, 10m0s",
        "PT1H30M, 1h30m0s",
        "PT1H0.5S, 1h0m0.5s",
        "PT48H, 48h0m0s",
        "PT0.0019S, 1ms",
        "PT-0.0009S, 0s",
        "PT-1M-30S, -1m30s",
        "PT-0.5S, -500ms",
        "PT48H1M0.05S, 48h1m0.05s",
    })
    void writesAsGoDoes(Duration length, String text) {
        assertThat(GoDuration.of(length)).hasToString(text);
    }

    @Test
    void writesMinutesHoursAndSecondsShort() {
        assertThat(GoDuration.minutes(10)).hasToString("10m");
        assertThat(GoDuration.hours(1)).hasToString("1h");
        assertThat(GoDuration.seconds(30)).hasToString("30s");
    }

    @Property
    void keepsEveryLengthOfWholeMilliseconds(@ForAll @LongRange(min = -TEN_YEARS, max = TEN_YEARS) long millis) {
        Duration length = Duration.ofMillis(millis);

        assertThat(GoDuration.of(length).toDuration()).isEqualTo(length);
    }

    @Test
    void refusesWhatDoesNotFitInGo() {
        assertThat(GoDuration.parse("2562047h47m").toDuration()).isEqualTo(Duration.ofMinutes(153722867));
        assertThatThrownBy(() -> GoDuration.parse("2562047h48m"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration: must be shorter than 292 years, got \"2562047h48m\"");
    }

    @Test
    void keepsTheTextItWasGiven() {
        assertThat(GoDuration.parse("90m")).hasToString("90m");
    }

    @Test
    void isEqualWhenWrittenAlike() {
        assertThat(GoDuration.parse("1m"))
                .isEqualTo(GoDuration.minutes(1))
                .hasSameHashCodeAs(GoDuration.minutes(1))
                .isNotEqualTo(GoDuration.parse("60s"))
                .isNotEqualTo("1m");
    }
}
