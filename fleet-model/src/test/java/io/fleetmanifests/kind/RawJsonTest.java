package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.flux.helm.LocalObjectReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {

    @Test
    void doesNotChangeWithTheNodeItWasMadeOf() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("replicas", 1);
        RawJson json = RawJson.of(node);

        node.put("replicas", 2);

        assertThat(json).hasToString("{\"replicas\":1}");
    }

    @Test
    void doesNotChangeWithTheNodeItGaveAway() {
        RawJson json = RawJson.parse("{\"replicas\":1}");

        ((ObjectNode) json.toNode()).put("replicas", 2);

        assertThat(json).hasToString("{\"replicas\":1}");
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeOf() {
        List<String> zones = new ArrayList<>(List.of("1"));
        Map<String, Object> map = new LinkedHashMap<>(Map.of("zones", zones));
        RawJson json = RawJson.of(map);

        zones.add("2");
        map.put("replicas", 2);

        assertThat(json).hasToString("{\"zones\":[\"1\"]}");
    }

    @Test
    void keepsTheOrderOfAMapThatHasOne() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("z", 1);
        inner.put("a", 2);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("second", inner);
        map.put("first", List.of(inner));

        assertThat(RawJson.of(map)).hasToString("{\"second\":{\"z\":1,\"a\":2},\"first\":[{\"z\":1,\"a\":2}]}");
        assertThat(RawJson.of(new TreeMap<>(map)))
                .hasToString("{\"first\":[{\"z\":1,\"a\":2}],\"second\":{\"z\":1,\"a\":2}}");
    }

    @Test
    void sortsTheKeysOfAMapThatHasNoOrderAtEveryDepth() {
        Map<String, Object> map = Map.of(
                "zone", 1, "cluster", Map.of("y", 1, "x", 2, "w", 3), "list", List.of(Map.of("b", 1, "a", 2)), "a", 0);

        assertThat(RawJson.of(map))
                .hasToString("{\"a\":0,\"cluster\":{\"w\":3,\"x\":2,\"y\":1},\"list\":[{\"a\":2,\"b\":1}],\"zone\":1}");
        assertThat(RawJson.of(new HashMap<>(map))).isEqualTo(RawJson.of(map));
        assertThat(RawJson.of(new HashMap<>(map))).hasToString(RawJson.of(map).toString());
    }

    @Test
    void takesValuesOfTheModel() {
        RawJson json = RawJson.of(Map.of(
                "interval",
                GoDuration.minutes(1),
                "ref",
                LocalObjectReference.builder().name("a").build()));

        assertThat(json).hasToString("{\"interval\":\"1m\",\"ref\":{\"name\":\"a\"}}");
    }

    @Test
    void refusesAValueWithoutAJsonForm() {
        assertThatThrownBy(() -> RawJson.of(Map.of("timeout", Duration.ofMinutes(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheKeysOfParsedTextInTheirOrder() {
        assertThat(RawJson.parse("{ \"b\": 1, \"a\": [ ] }")).hasToString("{\"b\":1,\"a\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":1,}", "a", "{} {}", "{}]", "", " "})
    void refusesTextThatIsNotOneJsonValue(String text) {
        assertThatThrownBy(() -> RawJson.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("json: is not one JSON value: ");
    }

    @Test
    void isEqualWhenTheJsonIs() {
        assertThat(RawJson.parse("{\"a\":1,\"b\":[2]}"))
                .isEqualTo(RawJson.parse("{\"b\":[2],\"a\":1}"))
                .hasSameHashCodeAs(RawJson.parse("{\"b\":[2],\"a\":1}"))
                .isNotEqualTo(RawJson.parse("{\"a\":1,\"b\":[3]}"))
                .isNotEqualTo("{\"a\":1,\"b\":[2]}");
        assertThat(RawJson.emptyObject()).isEqualTo(RawJson.of(Map.of())).hasToString("{}");
    }

    @Test
    void isReadAndWrittenAsTheValueItHolds() throws JsonProcessingException {
        String text = "[{\"b\":1,\"a\":null},true,\"x\",1.50]";

        assertThat(KindMapper.json().writeValueAsString(KindMapper.json().readValue(text, RawJson.class)))
                .isEqualTo("[{\"b\":1,\"a\":null},true,\"x\",1.5]");
    }

    @Test
    void liesOverAnotherKeyByKey() {
        RawJson base = RawJson.parse("{\"a\":{\"b\":1,\"c\":2},\"d\":[1,2],\"e\":{\"f\":1}}");

        assertThat(RawJson.parse("{\"g\":0,\"a\":{\"c\":false},\"d\":[3],\"e\":\"\"}")
                        .over(base))
                .hasToString("{\"a\":{\"b\":1,\"c\":false},\"d\":[3],\"e\":\"\",\"g\":0}");
        assertThat(base).hasToString("{\"a\":{\"b\":1,\"c\":2},\"d\":[1,2],\"e\":{\"f\":1}}");
    }

    @Test
    void replacesWhatIsNoObject() {
        assertThat(RawJson.parse("[1]").over(RawJson.parse("{\"a\":1}"))).hasToString("[1]");
        assertThat(RawJson.parse("{\"a\":1}").over(RawJson.parse("2"))).hasToString("{\"a\":1}");
    }
}
