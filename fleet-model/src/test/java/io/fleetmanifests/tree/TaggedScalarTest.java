package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables were checked with sigs.k8s.io/yaml 1.6. */
class TaggedScalarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "!!str 5 | \"5\"",
                "!!str | \"\"",
                "!!int 5 | 5",
                "!!int \"5\" | 5",
                "!!int 0x1e | 30",
                "!<tag:yaml.org,2002:int> 5 | 5",
                "!!float 5 | 5",
                "!!float 1.5 | 1.5",
                "!!bool yes | true",
                "!!bool \"false\" | false",
                "!!null \"\" | null",
                "!!null ~ | null",
                "!!binary aGk= | \"hi\"",
                "!!timestamp 2001-01-01 | \"2001-01-01\"",
                "!!timestamp 2001-01-01T00:00:00Z | \"2001-01-01T00:00:00Z\"",
                "!!merge x | \"x\"",
                "!!unknown 5 | \"5\"",
                "! 5 | \"5\"",
                "! \"5\" | \"5\"",
                "! [a] | [\"a\"]",
                "!!set {a} | {\"a\":null}",
            })
    void makesOfAScalarWhatItsTagSays(String yaml, String json) {
        assertThat(Yaml.findings("v: " + yaml)).isEmpty();
        assertThat(Yaml.json("v: " + yaml)).containsExactly("{\"v\":" + json + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "int, a",
        "int, 1.5",
        "int, 1.0",
        "int, 1e3",
        "float, a",
        "bool, 1",
        "null, x",
        "timestamp, x",
        "timestamp, 5",
        "binary, a$",
    })
    void refusesAScalarThatIsNotWhatItsTagSays(String tag, String value) {
        assertThat(Yaml.findings("v: !!" + tag + " " + value))
                .containsExactly("f.yaml:1:4 error yaml-tag v: \"" + value + "\" is not what its tag \"!!" + tag
                        + "\" says; drop the tag");
    }

    @ParameterizedTest
    @CsvSource({"!x 5, \"5\"", "!x yes, \"yes\"", "!x [5], [5]"})
    void takesAScalarWithACustomTagForText(String yaml, String json) {
        assertThat(Yaml.json("v: " + yaml)).containsExactly("{\"v\":" + json + "}");
    }
}
