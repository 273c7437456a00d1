package io.fleetmanifests.validate.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.fleetmanifests.kind.Conversions;
import io.fleetmanifests.kind.GoDuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our conversions beside Cluster API's own: objects with some of the fields that their kind has, in both directions. See
 * docs/conformance.md.
 */
class ConversionConformanceTest {

    private static final int OBJECTS = 2_000;
    private static final List<String> TIMES = List.of("0s", "300ms", "1.5s", "90s", "10m", "1h30m", "2540400h", "-5s");
    private static final List<Integer> NUMBERS = List.of(0, 1, 600, Integer.MAX_VALUE);

    /** Without them an object would be of no kind, or a reference one to nothing. */
    private static final Set<String> NEEDED = Set.of("apiVersion", "apiGroup", "kind", "name");

    @ParameterizedTest
    @CsvSource({"v1beta1, v1beta2", "v1beta2, v1beta1"})
    void agreesOnObjectsWithSomeOfTheirFields(String from, String to) {
        Random random = new Random(1);
        List<ObjectNode> full = Fixtures.documentsBelow(Fixtures.KINDS.resolve("capi")).stream()
                .filter(object -> object.path("apiVersion").asText().endsWith("/" + from))
                .toList();
        assertThat(full).hasSizeGreaterThan(8);
        List<String> disagreements = new ArrayList<>();
        try (ApiServer upstream = start()) {
            for (int i = 0; i < OBJECTS; i++) {
                ObjectNode object = full.get(i % full.size()).deepCopy();
                thin(object, random);
                Optional<ObjectNode> theirs = upstream.convert(object, "cluster.x-k8s.io/" + to);
                assertThat(theirs).as(object::toString).isPresent();
                Optional<ObjectNode> ours =
                        theirs.flatMap(converted -> Conversions.builtIn().convertLike(object, converted));
                Optional<JsonNode> expected = theirs.map(converted -> plain(converted.withObject("spec")));
                Optional<JsonNode> actual = ours.map(converted -> plain(converted.withObject("spec")));
                if (!actual.equals(expected)) {
                    disagreements.add("of " + object + "\nupstream: " + expected + "\nours:     " + actual);
                }
            }
        }
        assertThat(disagreements).isEmpty();
    }

    private static ApiServer start() {
        String folder = System.getProperty("fleet.conformance.webhooks", "");
        assumeTrue(!folder.isEmpty(), "the system property fleet.conformance.webhooks names no folder of programs");
        Path program = Path.of(folder, "core");
        assumeTrue(Files.isExecutable(program), "the programs at hand do not have Cluster API's webhooks");
        return ApiServer.start(program, "serve", Fixtures.CRDS_OF_THE_MODEL.toString());
    }

    /** Takes fields away and changes values, as somebody might have written them. */
    private static void thin(ObjectNode object, Random random) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
            String key = field.getKey();
            JsonNode value = field.getValue();
            if (key.equals("metadata") || NEEDED.contains(key)) {
                continue;
            }
            if (random.nextInt(5) == 0 && !key.equals("spec")) {
                object.remove(key);
            } else if (value instanceof ObjectNode inner) {
                thin(inner, random);
            } else if (value.isArray()) {
                value.forEach(item -> {
                    if (item instanceof ObjectNode inner) {
                        thin(inner, random);
                    }
                });
            } else if (value.isTextual() && isTime(key)) {
                object.set(key, TextNode.valueOf(TIMES.get(random.nextInt(TIMES.size()))));
            } else if (value.isBoolean()) {
                object.set(key, BooleanNode.valueOf(random.nextBoolean()));
            } else if (value.isInt() && !key.equals("port")) {
                object.set(key, IntNode.valueOf(NUMBERS.get(random.nextInt(NUMBERS.size()))));
            }
        }
    }

    private static boolean isTime(String key) {
        return key.equals("timeout") || key.endsWith("Timeout");
    }

    /**
     * What a value says, without what Go writes for nothing and without what only one side can know: the namespace of a reference,
     * which upstream takes from the object, and a false where v1beta2 could tell it from nothing, which upstream forgets.
     */
    private static JsonNode plain(JsonNode value) {
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> list.add(plain(item)));
            return list;
        }
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        ObjectNode plain = object.objectNode();
        boolean reference = object.has("apiVersion") && object.has("kind");
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            JsonNode inner = plain(field.getValue());
            boolean nothing = inner.isNull()
                    || (inner.isContainerNode() && inner.isEmpty())
                    || (inner.isTextual() && inner.textValue().isEmpty())
                    || ((key.equals("port") || key.equals("apiServerPort")) && inner.asInt() == 0)
                    || (key.equals("timeoutSeconds") && inner.asInt() == 0)
                    || (key.equals("timeout") && inner.asText().equals("0s"))
                    || (key.equals("paused") && !inner.asBoolean())
                    || (reference && key.equals("namespace"));
            if (!nothing) {
                plain.set(key, isTime(key) ? length(inner) : inner);
            }
        }
        return plain;
    }

    private static JsonNode length(JsonNode time) {
        return TextNode.valueOf(GoDuration.parse(time.asText()).toDuration().toString());
    }
}
