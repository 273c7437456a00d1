package io.fleetmanifests.validate.admission.azure.controlplane.autoscaler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoNumberTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "+5, 5", "-0, 0", "007, 7", "9223372036854775807, 9223372036854775807"})
    void readsWholeNumbers(String text, long number) {
        assertThat(GoNumber.integer(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1.0", "1_000", "0x10", "9223372036854775808", "ten", "٣"})
    void readsNoOtherWholeNumbers(String text) {
        assertThat(GoNumber.integer(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        ".5, 0.5",
        "1., 1",
        "5e-1, 0.5",
        "1.00000001, 1",
        "0x1p-1, 0.5",
        "0x_8p-4, 0.5",
        "-inf, -Infinity"
    })
    void readsFloats(String text, float number) {
        assertThat(GoNumber.floating(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "nan"})
    void readsNotANumber(String text) {
        assertThat(GoNumber.floating(text))
                .hasValueSatisfying(number -> assertThat(number).isNaN());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "50%", "0,5", "0.5f", "1_0.5", " 0.5", "-nan", "0x1", "e1"})
    void readsNoOtherFloats(String text) {
        assertThat(GoNumber.floating(text)).isEmpty();
    }
}
