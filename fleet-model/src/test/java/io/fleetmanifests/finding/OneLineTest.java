package io.fleetmanifests.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text", "é 日本 \ud83d\ude00", "a\\nb", "\"quoted\"", "\u00a0"})
    void keepsWhatCanStandInALine(String text) {
        assertThat(OneLine.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'a\nb',a\\nb",
                "'a\r\nb',a\\u000d\\nb",
                "'\t',\\u0009",
                "'\u0000',\\u0000",
                "'\u001b',\\u001b",
                "'\u007f',\\u007f",
                "'\u0085',\\u0085",
                "'\u00ad',\\u00ad",
                "'\u200b',\\u200b",
                "'\u2028',\\u2028",
                "'\u2029',\\u2029",
                "'\u202e',\\u202e",
                "'\ufeff',\\ufeff",
                "'\udb40\udc41',\\ue0041",
            })
    void escapesWhatCannot(String text, String line) {
        assertThat(OneLine.of(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xd800, 0xdfff})
    void escapesHalfACharacter(int half) {
        assertThat(OneLine.of(String.valueOf((char) half))).isEqualTo("\\u" + Integer.toHexString(half));
    }
}
