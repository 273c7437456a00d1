package io.fleetmanifests.validate.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SetSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a|1|{\"a\":1}",
                "a|01|{\"a\":\"01\"}",
                "a|1.5|{\"a\":\"1.5\"}",
                "a|TRUE|{\"a\":true}",
                "a|null|{\"a\":null}",
                "a|'1'|{\"a\":\"1\"}",
                "a.b|x|{\"a\":{\"b\":\"x\"}}",
                "a\\.b|x|{\"a.b\":\"x\"}",
                "a[1].b|x|{\"a\":[null,{\"b\":\"x\"}]}",
                "a[0][1]|x|{\"a\":[[null,\"x\"]]}",
                "a|{x,1}|{\"a\":[\"x\",1]}",
                "a|x,b=2|{\"a\":\"x\",\"b\":2}",
                "a|x\\,y|{\"a\":\"x,y\"}"
            })
    void putsAsHelmSetDoes(String path, String value, String expected) throws SetSyntaxException {
        ObjectNode values = JsonNodeFactory.instance.objectNode();

        SetSyntax.put(values, path, value);

        assertThat(values).hasToString(expected);
    }

    @Test
    void putsALiteralAsItIs() throws SetSyntaxException {
        ObjectNode values = JsonNodeFactory.instance.objectNode();

        SetSyntax.putLiteral(values, "a.b", "{x},[1]\\y=1");

        assertThat(values.at("/a/b").asText()).isEqualTo("{x},[1]\\y=1");
    }

    @Test
    void refusesWhatHelmRefuses() {
        ObjectNode values = JsonNodeFactory.instance.objectNode().put("a", 1);

        assertThatThrownBy(() -> SetSyntax.put(values, "a.b", "x"))
                .hasMessage("the key \"a\" has a value that is no object");
        assertThatThrownBy(() -> SetSyntax.put(values, "b[x]", "x")).hasMessage("\"x\" is no index of a list");
        assertThatThrownBy(() -> SetSyntax.put(values, "b[99999]", "x")).hasMessage("the index 99999 is too large");
        assertThatThrownBy(() -> SetSyntax.put(values, "b", "x,c")).hasMessage("the key \"c\" has no value");
    }
}
