package io.fleetmanifests.simulate.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IgnoreRulesTest {

    @Test
    void leavesPicturesArchivesAndTheFilesOfCiOutAsLongAsNobodySaysAnything() {
        assertThat(left(
                        "",
                        "a.yaml",
                        "docs/a.png",
                        "chart.tar.gz",
                        ".github/workflows/ci.yml",
                        "apps/.sops.yaml",
                        ".gitignore",
                        "apps/.gitattributes",
                        "apps/cloudbuild.yaml"))
                .containsExactly("a.yaml");
    }

    @Test
    void onePatternLetsAllOfThatIn() {
        assertThat(left("/docs/", "a.yaml", "docs/a.yaml", "a.png", ".github/workflows/ci.yml", ".gitignore"))
                .containsExactly(".github/workflows/ci.yml", "a.png", "a.yaml");
    }

    @Test
    void aCommentIsNoPattern() {
        assertThat(left("# nothing\n\n  \n", "a.yaml", "a.png")).containsExactly("a.yaml");
    }

    @Test
    void readsTheFilesOfAllFoldersAndTheSourceLast() {
        ManifestTree tree = ManifestTree.builder()
                .add(ManifestFile.text(TreePath.of(".sourceignore"), "*.md\nsecret.yaml\n"))
                .add(ManifestFile.text(TreePath.of("apps/.sourceignore"), "/draft.yaml\n"))
                .addAll(files("a.md", "draft.yaml", "apps/draft.yaml", "apps/b.yaml", "apps/secret.yaml"))
                .build();

        ManifestTree left = IgnoreRules.of(tree, "!apps/secret.yaml").apply(tree);

        assertThat(left.files().stream().map(ManifestFile::toString))
                .containsExactly(
                        ".sourceignore", "apps/.sourceignore", "apps/b.yaml", "apps/secret.yaml", "draft.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "draft, a/draft/x.yaml, true",
        "draft/, a/draft/x.yaml, true",
        "draft/, a/draft, false",
        "/draft, a/draft, false",
        "/draft, draft/x.yaml, true",
        "a/*/x.yaml, a/b/x.yaml, true",
        "a/*/x.yaml, a/b/c/x.yaml, false",
        "a/**/x.yaml, a/b/c/x.yaml, true",
        "**/x.yaml, a/b/x.yaml, true",
        "**/x.yaml, x.yaml, true",
        "a/**, a/b, true",
        "a/**, b/a, false",
        "a**/x, ab/x, false",
        "x.yaml  , x.yaml, true",
        "*.y[a-m]ml, x.yaml, true",
        "**/b/, a/b, false",
        "**/b/, a/b/c, true"
    })
    void readsPatternsAsGitDoes(String pattern, String file, boolean excluded) {
        ManifestTree tree = ManifestTree.builder().addAll(files(file)).build();

        assertThat(IgnoreRules.of(tree, pattern).excludes(TreePath.of(file))).isEqualTo(excluded);
    }

    private static Stream<String> left(String ignore, String... files) {
        ManifestTree tree = ManifestTree.builder().addAll(files(files)).build();
        return IgnoreRules.of(tree, ignore).apply(tree).files().stream().map(ManifestFile::toString);
    }

    private static List<ManifestFile> files(String... paths) {
        return Stream.of(paths)
                .map(path -> ManifestFile.text(TreePath.of(path), ""))
                .toList();
    }
}
