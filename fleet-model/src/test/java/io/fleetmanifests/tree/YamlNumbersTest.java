package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlNumbersTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, 0.0",
        "1.0, 1.0",
        "-1.5, -1.5",
        "0.1, 0.1",
        "100000.0, 100000.0",
        "1.0E10, 10000000000.0",
        "1.0E20, 100000000000000000000.0",
        "1.0E21, 1.0e+21",
        "-1.25E300, -1.25e+300",
        "0.00001, 0.00001",
        "0.0000012, 1.2e-6",
        "0.30000000000000004, 0.30000000000000004",
        "2.0E-3, 0.002",
        "1.7976931348623157E308, 1.7976931348623157e+308",
        "Infinity, .inf",
        "-Infinity, -.inf",
        "NaN, .nan",
    })
    void writesDoublesWithAPointAndASign(double value, String text) {
        assertThat(write(JSON.numberNode(value))).isEqualTo(text);
    }

    @Test
    void writesFloatsAsTheyWereMeant() {
        assertThat(write(JSON.numberNode(0.1f))).isEqualTo("0.1");
        assertThat(write(JSON.numberNode(Float.NaN))).isEqualTo(".nan");
    }

    @Test
    void writesIntegersInFull() {
        assertThat(write(JSON.numberNode((short) -7))).isEqualTo("-7");
        assertThat(write(JSON.numberNode(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
        assertThat(write(JSON.numberNode(BigInteger.TEN.pow(30)))).isEqualTo("1" + "0".repeat(30));
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1E+3, 1000.0", "0.10, 0.1", "0E-10, 0.0", "-1E+40, -1.0e+40", "1.23E-400, 1.23e-400"})
    void writesDecimalsWithoutZerosThatSayNothing(BigDecimal value, String text) {
        assertThat(write(JSON.numberNode(value))).isEqualTo(text);
    }

    @Property(tries = 2_000)
    void everyDoubleIsReadBackAsItself(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertThat(Double.parseDouble(write(JSON.numberNode(value)))).isEqualTo(value + 0.0);
        }
    }

    private static String write(JsonNode number) {
        StringBuilder out = new StringBuilder();
        YamlNumbers.write(number, out);
        return out.toString();
    }
}
