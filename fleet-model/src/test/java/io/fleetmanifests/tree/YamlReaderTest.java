package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void readsObjectsListsAndScalars() {
        assertThat(Yaml.json("a: text\nb:\n- 1\n- {c: true, d: []}\ne: {}\nf:\n"))
                .containsExactly("{\"a\":\"text\",\"b\":[1,{\"c\":true,\"d\":[]}],\"e\":{},\"f\":null}");
    }

    @Test
    void readsJson() {
        assertThat(Yaml.json("{\n\t\"a\": [1, 2.5, \"x\\ty\", null],\n\t\"b\": {}\n}\n"))
                .containsExactly("{\"a\":[1,2.5,\"x\\ty\",null],\"b\":{}}");
    }

    @Test
    void readsSeveralDocumentsAndDropsEmptyOnes() {
        assertThat(Yaml.json("---\n# nothing\n---\na: 1\n---\n---\nnull\n---\n~\n...\n---\nb: 2\n---\n"))
                .containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# comment", "---", "---\n...\n", "null", "\ufeff"})
    void findsNoDocumentInAnEmptyFile(String text) {
        assertThat(Yaml.read(text)).isEqualTo(new YamlDocuments(List.of(), List.of()));
    }

    @Test
    void readsDocumentsThatAreNoObjects() {
        assertThat(Yaml.json("- 1\n---\ntext\n---\n''\n")).containsExactly("[1]", "\"text\"", "\"\"");
    }

    @Test
    void takesAListOfObjectsForItsItems() {
        String text = """
                apiVersion: v1
                kind: List
                items:
                - {apiVersion: v1, kind: A}
                - apiVersion: v1
                  kind: ConfigMapList
                  items:
                  - {apiVersion: v1, kind: B}
                - {apiVersion: v1, kind: C}
                """;
        assertThat(Yaml.json(text))
                .containsExactly(
                        "{\"apiVersion\":\"v1\",\"kind\":\"A\"}",
                        "{\"apiVersion\":\"v1\",\"kind\":\"B\"}",
                        "{\"apiVersion\":\"v1\",\"kind\":\"C\"}");
    }

    @Test
    void findsNothingInAnEmptyList() {
        assertThat(Yaml.json("apiVersion: v1\nkind: List\nitems: []\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiVersion: v1\nkind: List\n",
                "apiVersion: v1\nkind: List\nitems: {}\n",
                "apiVersion: v1\nkind: Listing\nitems: []\n",
                "kind: List\nitems: []\n",
                "apiVersion: v1\nkind: [List]\nitems: []\n",
            })
    void keepsADocumentThatOnlyLooksLikeAList(String text) {
        assertThat(Yaml.read(text).manifests()).hasSize(1);
    }

    @Test
    void readsAnyLineEndAndByteOrderMark() {
        assertThat(Yaml.json("\ufeffa: 1\r\nb: |\r\n  x\r\n  y\r\nc: 2\rd: 3\r"))
                .containsExactly("{\"a\":1,\"b\":\"x\\ny\\n\",\"c\":2,\"d\":3}");
    }

    @Test
    void keepsTheBytesOfAFile() {
        byte[] bytes = "# mine\r\na:   1\n".getBytes(StandardCharsets.UTF_8);
        ManifestFile file = YamlReader.read(TreePath.of("f.yaml"), bytes);
        bytes[0] = '!';
        assertThat(file.toText()).isEqualTo("# mine\r\na:   1\n");
        assertThat(file.manifests()).hasSize(1);
        assertThat(file.path()).isEqualTo(TreePath.of("f.yaml"));
    }

    @Test
    void resolvesAliasesWithinTheirDocument() {
        assertThat(Yaml.json("a: &x [1]\nb: *x\nc: &x 2\nd: *x\n&k key: v\ne: *k\n"))
                .containsExactly("{\"a\":[1],\"b\":[1],\"c\":2,\"d\":2,\"key\":\"v\",\"e\":\"key\"}");
    }

    @Test
    void mergesKeysThatTheObjectDoesNotHave() {
        String text = "a: &a {k: 1, l: 2}\nb: &b {l: 3, m: 4}\nc:\n  <<: [*a, *b]\n  k: 0\nd: {<<: {p: 5}, o: 6}\n";
        assertThat(Yaml.json(text))
                .containsExactly("{\"a\":{\"k\":1,\"l\":2},\"b\":{\"l\":3,\"m\":4},"
                        + "\"c\":{\"k\":0,\"l\":2,\"m\":4},\"d\":{\"o\":6,\"p\":5}}");
    }

    @Test
    void takesAQuotedMergeKeyForAnOrdinaryOne() {
        assertThat(Yaml.json("\"<<\": {a: 1}\n")).containsExactly("{\"<<\":{\"a\":1}}");
    }

    @Test
    void takesTabsWhereGoDoes() {
        String text = "a:\t1\nb: {\n\tc:\t2,\n\t\td: [\t3\t]\t}\t# x\ne: 'f'\t\ng: \"h\n\ti\"\n'j'\t: k\n";
        assertThat(Yaml.json(text))
                .containsExactly("{\"a\":1,\"b\":{\"c\":2,\"d\":[3]},\"e\":\"f\",\"g\":\"h i\",\"j\":\"k\"}");
    }
}
