package io.fleetmanifests.render.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.fleetmanifests.kind.KindMapper;

/** JSON for people to read, with the same line ends on every system; Jackson's own printer takes the system's. */
final class JsonText {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER =
            KindMapper.json().writer(new DefaultPrettyPrinter().withObjectIndenter(LINES));

    private JsonText() {}

    static String of(JsonNode node) {
        try {
            return WRITER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory has a text", e);
        }
    }
}
