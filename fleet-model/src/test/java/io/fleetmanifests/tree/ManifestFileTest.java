package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestFileTest {

    private static final TreePath PATH = TreePath.of("a/b.yaml");

    @Test
    void writesItsDocumentsInOrder() {
        ManifestFile file = ManifestFile.of(PATH, List.of(Yaml.manifest("b: 1"), Yaml.manifest("a: é")));
        assertThat(file.toText()).isEqualTo("b: 1\n---\na: \"é\"\n");
        assertThat(file.toBytes()).isEqualTo("b: 1\n---\na: \"é\"\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void copiesItsList() {
        List<Manifest> manifests = new ArrayList<>(List.of(Yaml.manifest("a: 1")));
        ManifestFile file = ManifestFile.of(PATH, manifests);
        manifests.clear();
        assertThat(file.manifests()).hasSize(1);
    }

    @Test
    void keepsTextAndBytesAsTheyAre() {
        byte[] bytes = {1, -1};
        ManifestFile file = ManifestFile.bytes(PATH, bytes);
        bytes[0] = 2;
        file.toBytes()[0] = 3;
        assertThat(file.toBytes()).containsExactly(1, -1);
        assertThat(ManifestFile.text(PATH, "a:   é").toText()).isEqualTo("a:   é");
        assertThat(ManifestFile.text(PATH, "a: 1").manifests()).isEmpty();
    }

    @Test
    void onlyAScriptIsExecutable() {
        assertThat(ManifestFile.script(PATH, "x").executable()).isTrue();
        assertThat(ManifestFile.text(PATH, "x").executable()).isFalse();
        assertThat(ManifestFile.script(PATH, "x")).isNotEqualTo(ManifestFile.text(PATH, "x"));
    }

    @Test
    void hasFindingsOnlyWhenRead() {
        assertThat(ManifestFile.of(PATH, Yaml.manifest("a: 1")).findings()).isEmpty();
        assertThat(Yaml.texts(read("a: [").findings()))
                .containsExactly("a/b.yaml:1:5 error yaml-syntax: a value is missing before this");
    }

    @Test
    void isEqualWhenItsDocumentsAre() {
        assertThat(read("# x\na: 1\n"))
                .isEqualTo(ManifestFile.of(PATH, Yaml.manifest("a: 1")))
                .hasSameHashCodeAs(ManifestFile.of(PATH, Yaml.manifest("a: 1")))
                .isNotEqualTo(read("a: 2"))
                .isNotEqualTo(ManifestFile.of(TreePath.of("c.yaml"), Yaml.manifest("a: 1")));
    }

    @Test
    void withoutDocumentsItIsEqualWhenItsBytesAre() {
        assertThat(ManifestFile.text(PATH, "x"))
                .isEqualTo(ManifestFile.bytes(PATH, new byte[] {'x'}))
                .isNotEqualTo(ManifestFile.text(PATH, "y"));
        assertThat(read("")).isEqualTo(ManifestFile.of(PATH, List.of())).isNotEqualTo(read("# x"));
    }

    @Test
    void brokenItIsEqualWhenItsBytesAre() {
        assertThat(read("a: 1\n---\nb: [1\n"))
                .isEqualTo(read("a: 1\n---\nb: [1\n"))
                .isNotEqualTo(read("a: 1\n---\nb: [2\n"))
                .isNotEqualTo(read("a: 1\n"));
    }

    @Test
    void showsItsPath() {
        assertThat(read("a: 1")).hasToString("a/b.yaml");
    }

    private static ManifestFile read(String text) {
        return YamlReader.read(PATH, text.getBytes(StandardCharsets.UTF_8));
    }
}
