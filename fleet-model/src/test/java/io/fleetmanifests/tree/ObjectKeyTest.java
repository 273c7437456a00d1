package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables were checked with sigs.k8s.io/yaml 1.6. */
class ObjectKeyTest {

    @ParameterizedTest
    @CsvSource({
        "a, a",
        "1, 1",
        "0644, 420",
        "0x1F, 31",
        "yes, true",
        "False, false",
        "1.0, 1",
        "1.5, 1.5",
        "1.1, 1.1",
        "1e5, 100000",
        "1e6, 1e+06",
        "1e10, 1e+10",
        "1e21, 1e+21",
        "123456.5, 123456.5",
        "1234567.5, 1.2345675e+06",
        "16777217.5, 1.6777218e+07",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "-2.5e-7, -2.5e-07",
        "0.0, 0",
        ".inf, .inf",
        "-.inf, -.inf",
        ".nan, .nan",
        "1e40, .inf",
        "18446744073709551616, 1.8446744e+19",
    })
    void makesTextOfAKeyAsGoDoes(String key, String text) {
        assertThat(Yaml.json(key + ": v\n")).containsExactly("{\"" + text + "\":\"v\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~: v | 1:1 error yaml-key: a key must be text, got \"~\"",
                "null: v | 1:1 error yaml-key: a key must be text, got \"null\"",
                "9223372036854775808: v | 1:1 error yaml-key: a key must be text, got \"9223372036854775808\"",
                "{a: {? [b] : v}} | 1:8 error yaml-key a: a key must be text, got a list or object",
                "{a: {? {b: c} : v}} | 1:8 error yaml-key a: a key must be text, got a list or object",
            })
    void refusesAKeyThatGoRefuses(String yaml, String finding) {
        assertThat(Yaml.findings(yaml)).containsExactly("f.yaml:" + finding + "; put it in quotes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{~: 1, b: 2} | {\"b\":2}", "{a: {? [b] : {c: 1}}, d: 2} | {\"a\":{},\"d\":2}"})
    void leavesOutWhatHasNoKey(String yaml, String json) {
        assertThat(Yaml.json(yaml)).containsExactly(json);
    }
}
