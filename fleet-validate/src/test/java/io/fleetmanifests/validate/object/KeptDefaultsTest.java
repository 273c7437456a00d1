package io.fleetmanifests.validate.object;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class KeptDefaultsTest {

    @Test
    void keepsWhatNobodyHasWritten() throws JsonProcessingException {
        assertThat(over(
                        "{spec: {mode: new}}",
                        "{spec: {mode: old}}",
                        "{spec: {mode: old, network: {name: a, range: r}}}"))
                .isEqualTo(json("{spec: {mode: new, network: {name: a, range: r}}}"));
    }

    @Test
    void keepsTheRestOfABlockOfWhichSomethingIsWritten() throws JsonProcessingException {
        assertThat(over("{spec: {network: {name: b}}}", "{spec: {}}", "{spec: {network: {name: a, range: r}}}"))
                .isEqualTo(json("{spec: {network: {name: b, range: r}}}"));
    }

    @Test
    void dropsWhatIsNoLongerWrittenWithItsDefaults() throws JsonProcessingException {
        assertThat(over(
                        "{spec: {}}",
                        "{spec: {network: {name: a}, mode: old}}",
                        "{spec: {network: {name: a, range: r}, mode: old}}"))
                .isEqualTo(json("{spec: {}}"));
    }

    @Test
    void leavesListsMetadataAndStatusAlone() throws JsonProcessingException {
        assertThat(over(
                        "{metadata: {name: a}, spec: {pools: [{name: a}]}}",
                        "{metadata: {name: a}, spec: {pools: [{name: a}]}}",
                        "{metadata: {name: a, uid: u}, spec: {pools: [{name: a, size: 1}]}, status: {ready: true}}"))
                .isEqualTo(json("{metadata: {name: a}, spec: {pools: [{name: a}]}}"));
    }

    @Test
    void takesAnyJson() throws JsonProcessingException {
        assertThat(over("[1]", "{spec: {}}", "{spec: {a: 1}}")).isEqualTo(json("[1]"));
        assertThat(over("{spec: 7}", "[]", "{spec: {a: 1}}")).isEqualTo(json("{spec: 7}"));
        assertThat(over("{spec: {a: {b: 1}}}", "7", "{spec: {a: [1]}}")).isEqualTo(json("{spec: {a: {b: 1}}}"));
    }

    private static JsonNode over(String written, String writtenBefore, String before) throws JsonProcessingException {
        return KeptDefaults.over(json(written), json(writtenBefore), json(before));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new JsonMapper().readTree(text.replaceAll("[a-z]+", "\"$0\"").replace("\"true\"", "true"));
    }
}
