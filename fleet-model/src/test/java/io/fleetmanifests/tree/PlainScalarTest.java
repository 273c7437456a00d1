package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables were checked with sigs.k8s.io/yaml 1.6. */
class PlainScalarTest {

    @ParameterizedTest
    @ValueSource(strings = {"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"})
    void takesTheseForTrue(String text) {
        assertThat(PlainScalar.resolve(text)).hasToString("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"})
    void takesTheseForFalse(String text) {
        assertThat(PlainScalar.resolve(text)).hasToString("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void takesTheseForNull(String text) {
        assertThat(PlainScalar.resolve(text).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "+1, 1",
        "0644, 420",
        "0o644, 420",
        "0O17, 15",
        "-0777, -511",
        "0x1F, 31",
        "0X1f, 31",
        "-0x1f, -31",
        "0b101, 5",
        "0B11, 3",
        "-0b11, -3",
        "0b-1, -1",
        "0b+1, 1",
        "1_000, 1000",
        "1__0, 10",
        "1_, 1",
        "+_1, 1",
        "0_7, 7",
        "0x_F, 15",
        "08, 8",
        "089, 89",
        "-08, -8",
        "1e3, 1000",
        "1_e3, 1000",
        "1E+3, 1000",
        "0e0, 0",
        "1.0, 1",
        "1., 1",
        "-0.0, 0",
        "1.5, 1.5",
        ".5, 0.5",
        "-.5, -0.5",
        "1_0.5_0, 10.5",
        "0.10, 0.1",
        "1e-3, 0.001",
        "1e-999, 0",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "1e18, 1000000000000000000",
        "319404346349900992.0, 319404346349901000",
        "9007199254740993.0, 9007199254740992",
        "123456789012345678.0, 123456789012345680",
        "9.2e18, 9200000000000000000",
        "1e19, 1.0E19",
        "2147483648, 2147483648",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775808, 9223372036854775808",
        "18446744073709551615, 18446744073709551615",
        "0xFFFFFFFFFFFFFFFF, 18446744073709551615",
    })
    void readsNumbersAsGoDoes(String text, String number) {
        JsonNode node = PlainScalar.resolve(text);
        assertThat(node.isNumber()).isTrue();
        assertThat(node).hasToString(number);
    }

    /** Go makes floats of them, which loses digits; octal with too many digits is decimal to it. */
    @ParameterizedTest
    @CsvSource({
        "18446744073709551616, 18446744073709551616",
        "-9223372036854775809, -9223372036854775809",
        "123456789012345678901234567890, 123456789012345678901234567890",
        "0777777777777777777777777777, 777777777777777777777777777",
    })
    void keepsTheDigitsOfLargeIntegers(String text, String number) {
        assertThat(PlainScalar.resolve(text).isBigInteger()).isTrue();
        assertThat(PlainScalar.resolve(text)).hasToString(number);
    }

    @ParameterizedTest
    @CsvSource({".inf, Infinity", "+.Inf, Infinity", "-.INF, -Infinity", ".nan, NaN", ".NaN, NaN"})
    void readsNumbersThatJsonDoesNotHave(String text, Double value) {
        assertThat(PlainScalar.resolve(text).doubleValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yEs",
                "nUll",
                "+.nan",
                ".",
                "..",
                "-",
                "+",
                "_1",
                "1_0_x",
                "._5",
                ".1_0",
                "1e",
                "1e+",
                "e1",
                "0x",
                "0b",
                "0o",
                "0o8",
                "0b2",
                "0x-1",
                "-0b-1",
                "+0b-1",
                "0x1FFFFFFFFFFFFFFFF",
                "0x1p-2",
                "1e999",
                ".5e999",
                "12:30:45",
                "1:20",
                "2001-01-01",
                "2001-12-14T21:59:43Z",
                "<<",
                "=",
                "10.0.0.1",
                "10.0.0.0/16",
                "1.31.0",
                "100m",
                "1d",
                "1f",
                "NaN",
                "Inf",
                "Infinity",
                "1,000",
                "-a",
                "+a",
                "0xg",
                "\u0661",
            })
    void leavesTheRestAsText(String text) {
        JsonNode node = PlainScalar.resolve(text);
        assertThat(node.isTextual()).isTrue();
        assertThat(node.textValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01", "2012-10-17", "2001-1-1", "0001-12-31"})
    void knowsDates(String text) {
        assertThat(PlainScalar.isDate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001-13-01",
                "2001-1-32",
                "2001-00-01",
                "2001-1-",
                "2001--1",
                "200-01-01",
                "2001-01",
                "20010101",
                "2001-01-001",
            })
    void knowsWhatIsNoDate(String text) {
        assertThat(PlainScalar.isDate(text)).isFalse();
    }
}
