package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is what is read, and nothing that is read does harm. */
class YamlLawsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String NASTY =
            " \t\n\r:#-?,[]{}&*!|>'\"%@`=<~.0123456789+_eExXoObByYnNtTfF/\\aé\u00a0\u0085\u2028"
                    + "\ufeff\u0000\u007f\u200b";

    private static final List<String> PIECES = List.of(
            "a: b",
            "- a",
            "? a",
            "a #b",
            "yes",
            "null",
            "~",
            "0x1F",
            "1e3",
            "1_000",
            ".5",
            ".inf",
            "2001-01-01",
            "12:30",
            "<<",
            "---",
            "...",
            "%a",
            "&a",
            "*a",
            "!!str",
            "|",
            ">-",
            "{}",
            "[]",
            "''",
            "\"",
            "a\nb",
            "a\n\n",
            "\ud83d\ude00",
            "日本");

    @Property(tries = 1_000)
    void whatIsWrittenIsReadBack(@ForAll("trees") JsonNode tree) {
        Manifest manifest = Manifest.of(tree);
        YamlDocuments read = YamlReader.readDocuments("f.yaml", write(tree));
        assertThat(read).isEqualTo(new YamlDocuments(tree.isNull() ? List.of() : List.of(manifest), List.of()));
    }

    @Property(tries = 300)
    void theSameTreeGivesTheSameBytes(@ForAll("trees") JsonNode tree) {
        JsonNode copy = tree.deepCopy();
        assertThat(write(copy)).isEqualTo(write(tree));
    }

    @Property(tries = 300)
    void equalTreesHaveOneHash(@ForAll("trees") JsonNode tree) {
        assertThat(Manifest.of(reversed(tree))).isEqualTo(Manifest.of(tree)).hasSameHashCodeAs(Manifest.of(tree));
    }

    @Property(tries = 300)
    void everyKeyAndValueStandsAtItsPlace(@ForAll("trees") JsonNode shape) {
        JsonNode tree = named(shape, new AtomicInteger());
        String text = new String(write(tree), StandardCharsets.UTF_8);
        checkPlaces(Yaml.manifest(text), tree, JsonPointer.empty(), text.split("\n"));
    }

    @Property(tries = 1_000)
    void anyBytesAreReadWithoutHarm(@ForAll byte[] bytes) {
        assertThat(YamlReader.readDocuments("f.yaml", bytes)).isNotNull();
    }

    @Property(tries = 2_000)
    void anyTextIsReadWithoutHarm(@ForAll("texts") String text) {
        YamlDocuments documents = Yaml.read(text);
        for (Manifest manifest : documents.manifests()) {
            assertThat(YamlReader.readDocuments("f.yaml", write(manifest.content()))
                            .manifests())
                    .containsExactly(manifest);
        }
    }

    @Property(tries = 1_000)
    void brokenDocumentsAreReadWithoutHarm(
            @ForAll("trees") JsonNode tree, @ForAll int at, @ForAll("texts") String insert) {
        String text = new String(write(tree), StandardCharsets.UTF_8);
        int offset = Math.floorMod(at, text.length() + 1);
        YamlDocuments documents = Yaml.read(text.substring(0, offset) + insert + text.substring(offset));
        assertThat(documents.findings()).allSatisfy(finding -> {
            assertThat(finding.rule()).startsWith("yaml-");
            assertThat(finding.location().orElseThrow().line()).isPositive();
        });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty =
                Arbitraries.strings().withChars(NASTY.toCharArray()).ofMaxLength(12);
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> joined = Arbitraries.of(PIECES).list().ofMaxSize(5).map(parts -> String.join("\n", parts));
        return Arbitraries.oneOf(nasty, pieces, joined);
    }

    @Provide
    Arbitrary<JsonNode> trees() {
        return trees(3);
    }

    private Arbitrary<JsonNode> trees(int depth) {
        Arbitrary<JsonNode> scalars = Arbitraries.oneOf(
                texts().map(JSON::textNode),
                Arbitraries.longs().map(JSON::numberNode),
                Arbitraries.bigIntegers().map(JSON::numberNode),
                Arbitraries.doubles().map(JSON::numberNode),
                Arbitraries.of(JSON.booleanNode(true), JSON.booleanNode(false), JSON.nullNode()));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<JsonNode> inner = trees(depth - 1);
        Arbitrary<JsonNode> lists =
                inner.list().ofMaxSize(4).map(items -> JSON.arrayNode().addAll(items));
        Arbitrary<JsonNode> objects = Arbitraries.maps(texts(), inner)
                .ofMaxSize(4)
                .map(fields -> JSON.objectNode().setAll(fields));
        return Arbitraries.oneOf(scalars, lists, objects);
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isArray()) {
            ArrayNode list = JSON.arrayNode();
            node.forEach(item -> list.add(reversed(item)));
            return list;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JSON.objectNode();
        List<Map.Entry<String, JsonNode>> fields = List.copyOf(node.properties());
        for (int i = fields.size() - 1; i >= 0; i--) {
            object.set(fields.get(i).getKey(), reversed(fields.get(i).getValue()));
        }
        return object;
    }

    private static byte[] write(JsonNode tree) {
        return YamlWriter.toBytes(List.of(Manifest.of(tree)));
    }

    /** The same lists and objects with a different word for each key and scalar. */
    private static JsonNode named(JsonNode shape, AtomicInteger count) {
        if (shape.isArray()) {
            ArrayNode list = JSON.arrayNode();
            shape.forEach(item -> list.add(named(item, count)));
            return list;
        }
        if (!shape.isObject()) {
            return JSON.textNode("v" + count.incrementAndGet() + "z");
        }
        ObjectNode object = JSON.objectNode();
        shape.forEach(value -> object.set("k" + count.incrementAndGet() + "z", named(value, count)));
        return object;
    }

    private static void checkPlaces(Manifest manifest, JsonNode node, JsonPointer pointer, String[] lines) {
        if (node.isTextual()) {
            SourceLocation place = manifest.locate(pointer).orElseThrow();
            assertThat(lines[place.line() - 1].substring(place.column() - 1)).isEqualTo(node.textValue());
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonPointer below = pointer.appendProperty(field.getKey());
            SourceLocation place = manifest.locateKey(below).orElseThrow();
            assertThat(lines[place.line() - 1].substring(place.column() - 1)).startsWith(field.getKey() + ":");
            checkPlaces(manifest, field.getValue(), below, lines);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            checkPlaces(manifest, node.get(i), pointer.appendIndex(i), lines);
        }
    }
}
