package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Test
    void writesAnObjectAsPeopleDo() {
        ObjectNode object = JSON.objectNode();
        object.put("apiVersion", "apps/v1").put("kind", "Deployment");
        object.putObject("metadata").put("name", "web").putObject("labels").put("example.com/tier", "front");
        ObjectNode spec = object.putObject("spec");
        spec.put("replicas", 3).put("paused", false).put("minReadySeconds", 1.5).putNull("selector");
        spec.putArray("args").add("-v").add("--port=8080").add("a: b");
        ObjectNode container = spec.putArray("containers").addObject();
        container.put("name", "web").putArray("ports").addObject().put("containerPort", 80);
        container.put("script", "set -e\nrun\n");
        spec.putArray("none");
        spec.putObject("empty");
        assertThat(write(object)).isEqualTo("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                  labels:
                    example.com/tier: front
                spec:
                  replicas: 3
                  paused: false
                  minReadySeconds: 1.5
                  selector: null
                  args:
                  - -v
                  - --port=8080
                  - "a: b"
                  containers:
                  - name: web
                    ports:
                    - containerPort: 80
                    script: |
                      set -e
                      run
                  none: []
                  empty: {}
                """);
    }

    @Test
    void writesListsInLists() {
        JsonNode list = JSON.arrayNode()
                .add(JSON.arrayNode().add(JSON.arrayNode().add(1).add("x\ny\n")).add(2))
                .add(JSON.arrayNode())
                .add(JSON.objectNode()
                        .set("a", JSON.arrayNode().add(JSON.objectNode().put("b", 1))));
        assertThat(write(list)).isEqualTo("""
                - - - 1
                    - |
                      x
                      y
                  - 2
                - []
                - a:
                  - b: 1
                """);
    }

    @Test
    void separatesDocuments() {
        JsonNode[] documents = {
            JSON.objectNode().put("a", 1),
            JSON.textNode("x"),
            JSON.textNode("y\nz"),
            JSON.objectNode(),
            JSON.nullNode(),
            JSON.missingNode(),
            JSON.arrayNode(),
            JSON.numberNode(1),
            JSON.textNode("")
        };
        assertThat(write(documents)).isEqualTo("""
                a: 1
                ---
                x
                ---
                |-
                  y
                  z
                ---
                {}
                ---
                null
                ---
                null
                ---
                []
                ---
                1
                ---
                ""
                """);
    }

    @Test
    void writesNothingForNoDocument() {
        assertThat(write()).isEmpty();
    }

    @Test
    void writesBytesAsBase64() {
        assertThat(write(JSON.objectNode().put("a", new byte[] {1, 2, -1}))).isEqualTo("a: AQL/\n");
    }

    @Test
    void marksAKeyThatIsTooLongForAColon() {
        String longest = "k".repeat(1024);
        String tooLong = "k".repeat(1025);
        ObjectNode object = JSON.objectNode();
        object.put(longest, 1).put(tooLong, 2);
        ObjectNode inner = object.putObject("in");
        inner.putArray(tooLong + "a").add(1).add(JSON.objectNode().put("b", 2));
        inner.putObject(tooLong + "b").put("c", 3);
        inner.putObject(tooLong + "d");
        String text = longest + ": 1\n? " + tooLong + "\n: 2\nin:\n  ? " + tooLong + "a\n  :\n    - 1\n    - b: 2\n  ? "
                + tooLong + "b\n  :\n    c: 3\n  ? " + tooLong + "d\n  : {}\n";
        assertThat(write(object)).isEqualTo(text);
        assertThat(Yaml.manifest(text)).isEqualTo(Manifest.of(object));
    }

    @Test
    void writesDeepTrees() {
        ObjectNode root = JSON.objectNode();
        ObjectNode inner = root;
        for (int i = 0; i < 100; i++) {
            inner = inner.putObject("a");
        }
        inner.put("b", 1);
        assertThat(Yaml.manifest(write(root))).isEqualTo(Manifest.of(root));
        assertThat(write(root)).endsWith("\n" + " ".repeat(200) + "b: 1\n");
    }

    private static String write(JsonNode... documents) {
        List<Manifest> manifests = Stream.of(documents).map(Manifest::of).toList();
        return new String(YamlWriter.toBytes(manifests), StandardCharsets.UTF_8);
    }
}
