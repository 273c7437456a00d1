package io.fleetmanifests.validate.object;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class NullTextsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void labelsAndAnnotationsWithoutAValueAreEmptyTexts() throws JsonProcessingException {
        JsonNode written = JSON.readTree(
                "{\"metadata\":{\"labels\":{\"a\":null},\"annotations\":{\"b\":\"c\",\"d\":null}},\"spec\":{\"e\":null}}");

        JsonNode read = NullTexts.emptied(written);

        assertThat(read)
                .hasToString(
                        "{\"metadata\":{\"labels\":{\"a\":\"\"},\"annotations\":{\"b\":\"c\",\"d\":\"\"}},\"spec\":{\"e\":null}}");
        assertThat(written.at("/metadata/labels/a").isNull()).isTrue();
    }

    @Test
    void anythingElseStaysWhatItIs() throws JsonProcessingException {
        JsonNode object = JSON.readTree("{\"metadata\":{\"labels\":{\"a\":\"b\"},\"annotations\":[null]}}");

        assertThat(NullTexts.emptied(object)).isSameAs(object);
    }
}
