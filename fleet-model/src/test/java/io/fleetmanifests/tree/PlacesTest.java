package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private static final String DOCUMENT = """
            # comment
            metadata:
              name: é
              labels: {a: b, "c/d~e": f}
            list:
            - x
            -
              - z: 1
            empty:
            last: |
              text
            """;

    @ParameterizedTest
    @CsvSource({
        "'', 2:1, 2:1",
        "/metadata, 3:3, 2:1",
        "/metadata/name, 3:9, 3:3",
        "/metadata/labels, 4:11, 4:3",
        "/metadata/labels/a, 4:15, 4:12",
        "/metadata/labels/c~1d~0e, 4:27, 4:18",
        "/list, 6:1, 5:1",
        "/list/0, 6:3, 6:3",
        "/list/1, 8:3, 8:3",
        "/list/1/0/z, 8:8, 8:5",
        "/empty, 9:7, 9:1",
        "/last, 10:7, 10:1",
    })
    void knowsEveryValueAndKey(String pointer, String value, String key) {
        assertThat(value(DOCUMENT, pointer)).isEqualTo("f.yaml:" + value);
        assertThat(key(DOCUMENT, pointer)).isEqualTo("f.yaml:" + key);
    }

    @ParameterizedTest
    @CsvSource({
        "/absent, 2:1",
        "/absent/below, 2:1",
        "/metadata/namespace, 3:3",
        "/metadata/name/x, 3:9",
        "/metadata/name/0, 3:9",
        "/metadata/0, 3:3",
        "/list/2, 6:1",
        "/list/-, 6:1",
        "/list/x, 6:1",
        "/list/00, 6:1",
        "/list/1/0/x, 8:5",
        "/empty/x, 9:7",
    })
    void givesTheNearestPlaceForWhatIsAbsent(String pointer, String value) {
        assertThat(value(DOCUMENT, pointer)).isEqualTo("f.yaml:" + value);
        assertThat(key(DOCUMENT, pointer)).isEqualTo("f.yaml:" + value);
    }

    @Test
    void countsColumnsInCodePointsBehindAByteOrderMark() {
        assertThat(value("\ufeff{\ud83d\ude00: é, b: c}", "/b")).isEqualTo("f.yaml:1:11");
        assertThat(key("\ufeffa: 1", "/a")).isEqualTo("f.yaml:1:1");
    }

    @Test
    void countsLinesAsEditorsDo() {
        String text = "a: 1\r\nb: \"x\u2028y\"\rc: 2\n\r\nd: 3";
        assertThat(value(text, "/c")).isEqualTo("f.yaml:3:4");
        assertThat(value(text, "/d")).isEqualTo("f.yaml:5:4");
    }

    @Test
    void followsDocumentsAndItems() {
        YamlDocuments documents =
                Yaml.read("a: 1\n---\n# x\n---\napiVersion: v1\nkind: List\nitems:\n- {b: 2}\n- c: 3\n");
        assertThat(documents.manifests())
                .extracting(manifest ->
                        manifest.locate(JsonPointer.empty()).orElseThrow().toString())
                .containsExactly("f.yaml:1:1", "f.yaml:8:3", "f.yaml:9:3");
        assertThat(documents.manifests().get(2).locate(JsonPointer.valueOf("/c")))
                .hasToString("Optional[f.yaml:9:6]");
    }

    @Test
    void staysRightBehindABrokenDocument() {
        YamlDocuments documents = Yaml.read("a: {b: [1, 2\n---\nc: [3]\n");
        assertThat(documents.manifests().get(0).locate(JsonPointer.valueOf("/c/0")))
                .hasToString("Optional[f.yaml:3:5]");
    }

    @Test
    void staysRightWhereATabMadeADocumentBeReadAgain() {
        String text = "a: [1, 2]\nb:\t{c:\t3}\nd: 4\n";
        assertThat(value(text, "/a/1")).isEqualTo("f.yaml:1:8");
        assertThat(value(text, "/b/c")).isEqualTo("f.yaml:2:8");
        assertThat(key(text, "/d")).isEqualTo("f.yaml:3:1");
    }

    @Test
    void anAliasStandsWhereItIsAndItsChildrenWhereTheyAre() {
        String text = "a: &x\n  b: 1\nc: *x\n";
        assertThat(value(text, "/c")).isEqualTo("f.yaml:3:4");
        assertThat(key(text, "/c")).isEqualTo("f.yaml:3:1");
        assertThat(value(text, "/c/b")).isEqualTo("f.yaml:2:6");
    }

    @Test
    void mergedFieldsStandWhereTheyWereWritten() {
        String text = "a: &x\n  k: 1\n  l: 2\nb:\n  l: 3\n  <<: *x\n  m: 4\n";
        assertThat(value(text, "/b/k")).isEqualTo("f.yaml:2:6");
        assertThat(key(text, "/b/l")).isEqualTo("f.yaml:5:3");
        assertThat(key(text, "/b/m")).isEqualTo("f.yaml:7:3");
    }

    @Test
    void theLastOfDuplicateKeysIsTheOneThatStandsThere() {
        Manifest manifest =
                Yaml.read("a: 1\nb: 2\na: {c: 3}\nd: 4\nb: 5\n").manifests().get(0);
        assertThat(manifest.locate(JsonPointer.valueOf("/a/c"))).hasToString("Optional[f.yaml:3:8]");
        assertThat(manifest.locateKey(JsonPointer.valueOf("/b"))).hasToString("Optional[f.yaml:5:1]");
        assertThat(manifest.locateKey(JsonPointer.valueOf("/d"))).hasToString("Optional[f.yaml:4:1]");
    }

    @Test
    void aDocumentOfCodeHasNoPlace() {
        Manifest manifest = Manifest.of(Yaml.manifest("a: 1").content());
        assertThat(manifest.locate(JsonPointer.valueOf("/a"))).isEmpty();
        assertThat(manifest.locateKey(JsonPointer.valueOf("/a"))).isEmpty();
    }

    private static String value(String text, String pointer) {
        return Yaml.manifest(text)
                .locate(JsonPointer.valueOf(pointer))
                .orElseThrow()
                .toString();
    }

    private static String key(String text, String pointer) {
        return Yaml.manifest(text)
                .locateKey(JsonPointer.valueOf(pointer))
                .orElseThrow()
                .toString();
    }

    @Test
    void aDocumentKeepsItsPlacesWhenWhatFollowsItCannotBeRead() {
        YamlDocuments read = Yaml.read("a:\n  b: 1\n%YAML 1.1\n%YAML 1.1\n");

        assertThat(read.findings()).hasSize(1);
        assertThat(read.manifests()).hasSize(1);
        assertThat(read.manifests()
                        .get(0)
                        .locate(JsonPointer.compile("/a/b"))
                        .orElseThrow()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void aDocumentIsReadOnceWhenATabFollowsIt() {
        assertThat(Yaml.json("a: 1\n...\n\t# nothing\n---\nb: 2\n")).containsExactly("{\"a\":1}", "{\"b\":2}");
    }
}
