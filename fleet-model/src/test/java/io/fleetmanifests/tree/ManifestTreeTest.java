package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestTreeTest {

    private static final ManifestFile A = ManifestFile.of(TreePath.of("a/x.yaml"), Yaml.manifest("k: a"));
    private static final ManifestFile B = ManifestFile.of(TreePath.of("b.yaml"), Yaml.manifest("k: b"));
    private static final Finding LINK = Finding.builder()
            .rule("tree-link")
            .severity(Severity.WARNING)
            .location(SourceLocation.of("a/y"))
            .message("a link is not followed")
            .build();

    @Test
    void sortsItsFilesWhateverTheOrderOfCalls() {
        ManifestTree tree = ManifestTree.builder().add(B).add(A).build();
        assertThat(tree.files()).containsExactly(A, B);
        assertThat(tree.manifests()).containsExactly(Yaml.manifest("k: a"), Yaml.manifest("k: b"));
        assertThat(tree).hasToString("[a/x.yaml, b.yaml]");
        assertThat(tree)
                .isEqualTo(ManifestTree.builder().addAll(List.of(A, B)).build())
                .hasSameHashCodeAs(ManifestTree.builder().addAll(List.of(A, B)).build());
    }

    @Test
    void findsAFileByItsPath() {
        ManifestTree tree = ManifestTree.builder().add(A).build();
        assertThat(tree.file("a/x.yaml")).contains(A);
        assertThat(tree.file(TreePath.of("a/x.yaml"))).contains(A);
        assertThat(tree.file("a")).isEmpty();
        assertThatThrownBy(() -> tree.file("/a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTwoFilesAtOnePath() {
        assertThatThrownBy(() -> ManifestTree.builder().add(A).add(A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path: two files claim \"a/x.yaml\"");
    }

    @Test
    void refusesAFileThatIsAFolderOfAnother() {
        ManifestTree.Builder builder = ManifestTree.builder()
                .add(A)
                .add(ManifestFile.text(TreePath.of("a-b"), ""))
                .add(ManifestFile.text(TreePath.of("a"), ""));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path: \"a\" is a file, and a folder of \"a/x.yaml\"");
    }

    @Test
    void replacesAndRemovesFiles() {
        ManifestFile other = ManifestFile.text(B.path(), "x");
        ManifestTree tree = ManifestTree.builder().add(A).add(B).build();
        ManifestTree changed = tree.toBuilder()
                .put(other)
                .remove(A.path())
                .remove(TreePath.of("none"))
                .build();
        assertThat(changed.files()).containsExactly(other);
        assertThat(tree.files()).containsExactly(A, B);
    }

    @Test
    void isNotChangedByItsBuilder() {
        ManifestTree.Builder builder = ManifestTree.builder().add(A);
        ManifestTree tree = builder.build();
        builder.add(B).finding(LINK);
        assertThat(tree.files()).containsExactly(A);
        assertThat(tree.findings()).isEmpty();
    }

    @Test
    void sortsTheFindingsOfFilesAndItsOwn() {
        ManifestTree tree = ManifestTree.builder()
                .finding(LINK)
                .add(YamlReader.read(TreePath.of("b.yaml"), "[".getBytes(StandardCharsets.UTF_8)))
                .add(YamlReader.read(TreePath.of("a/x.yaml"), "{".getBytes(StandardCharsets.UTF_8)))
                .build();
        assertThat(Yaml.texts(tree.findings()))
                .containsExactly(
                        "a/x.yaml:1:2 error yaml-syntax: a value is missing before this",
                        "a/y warning tree-link: a link is not followed",
                        "b.yaml:1:2 error yaml-syntax: a value is missing before this");
    }

    @Test
    void keepsItsFindingsInItsBuilderAndOutOfEquality() {
        ManifestTree tree = ManifestTree.builder().add(A).finding(LINK).build();
        assertThat(tree.toBuilder().build().findings()).containsExactly(LINK);
        assertThat(tree).isEqualTo(ManifestTree.builder().add(A).build());
    }
}
