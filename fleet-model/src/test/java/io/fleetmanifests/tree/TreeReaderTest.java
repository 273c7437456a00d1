package io.fleetmanifests.tree;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeReaderTest {

    @TempDir
    private Path root;

    @Test
    void readsYamlAndKeepsTheRestAsItIs() throws IOException {
        write("b/two.yml", "b: 2");
        write("b/one.yaml", "a: 1\n---\na: 2\n");
        write("README.md", "a: 1");
        write("b/yaml", "a: 1");
        write("b/x.YAML", "a: 1");
        ManifestTree tree = TreeReader.read(root);
        assertThat(tree).hasToString("[README.md, b/one.yaml, b/two.yml, b/x.YAML, b/yaml]");
        assertThat(tree.manifests())
                .containsExactly(Yaml.manifest("a: 1"), Yaml.manifest("a: 2"), Yaml.manifest("b: 2"));
        assertThat(tree.file("README.md").orElseThrow().toText()).isEqualTo("a: 1");
        assertThat(tree.findings()).isEmpty();
    }

    @Test
    void takesFilesThatHaveNotChangedFromAnEarlierTree() throws IOException {
        write("same.yaml", "a: 1");
        write("same.txt", "text");
        write("changed.yaml", "a: 1");
        ManifestTree earlier = TreeReader.read(root);
        write("changed.yaml", "a:  1");

        ManifestTree tree = TreeReader.read(root, earlier);

        assertThat(tree.file("same.yaml").orElseThrow())
                .isSameAs(earlier.file("same.yaml").orElseThrow());
        assertThat(tree.file("same.txt").orElseThrow())
                .isSameAs(earlier.file("same.txt").orElseThrow());
        assertThat(tree.file("changed.yaml").orElseThrow().toText()).isEqualTo("a:  1");
    }

    @Test
    void findsTheFaultsOfAllFiles() throws IOException {
        write("b/x.yaml", "a: [");
        write("a.yaml", "a: 1\na: 2\n");
        assertThat(Yaml.texts(TreeReader.read(root).findings()))
                .containsExactly(
                        "a.yaml:2:1 error yaml-duplicate-key a: key \"a\" is already set on line 1; keep one of the two",
                        "b/x.yaml:1:5 error yaml-syntax: a value is missing before this");
    }

    @Test
    void leavesTheTemplatesOfAChartAlone() throws IOException {
        write("chart/Chart.yaml", "name: x");
        write("chart/values.yaml", "a: 1");
        write("chart/templates/a.yaml", "{{ .Values.a }}");
        write("chart/templates/deep/b.yaml", "{{ .Values.a }}");
        write("chart/charts/sub/templates/c.yaml", "d: 1");
        write("templates/e.yaml", "f: 1");
        ManifestTree tree = TreeReader.read(root);
        assertThat(tree.findings()).isEmpty();
        assertThat(tree.manifests())
                .containsExactlyInAnyOrder(
                        Yaml.manifest("name: x"), Yaml.manifest("a: 1"), Yaml.manifest("d: 1"), Yaml.manifest("f: 1"));
        assertThat(tree.file("chart/templates/deep/b.yaml").orElseThrow().toText())
                .isEqualTo("{{ .Values.a }}");
    }

    @Test
    void skipsGitsOwnFoldersAndTheWritersRecord() throws IOException {
        write(".git/config.yaml", "a: [");
        write("module/.git", "gitdir: x");
        write(".gitignore", "");
        write(".fleet-manifests.json", "{}");
        write(".github/x.yaml", "a: 1");
        ManifestTree tree = TreeReader.read(root);
        assertThat(tree).hasToString("[.github/x.yaml, .gitignore]");
        assertThat(tree.findings()).isEmpty();
    }

    @Test
    void followsNoLink() throws IOException {
        write("a/x.yaml", "a: 1");
        Files.createSymbolicLink(root.resolve("inside.yaml"), Path.of("a/x.yaml"));
        Files.createSymbolicLink(root.resolve("loop"), Path.of("."));
        Files.createSymbolicLink(root.resolve("a/nowhere"), Path.of("none"));
        ManifestTree tree = TreeReader.read(root);
        assertThat(tree).hasToString("[a/x.yaml]");
        assertThat(Yaml.texts(tree.findings()))
                .containsExactly(
                        "a/nowhere warning tree-link: a link is not followed; put the file itself here",
                        "inside.yaml warning tree-link: a link is not followed; put the file itself here",
                        "loop warning tree-link: a link is not followed; put the file itself here");
    }

    @Test
    void readsARootThatIsALink() throws IOException {
        write("real/x.yaml", "a: 1");
        Path link = Files.createSymbolicLink(root.resolve("link"), Path.of("real"));
        assertThat(TreeReader.read(link)).hasToString("[x.yaml]");
    }

    @Test
    void opensNothingThatIsNoFile() throws IOException {
        Path socket = root.resolve("s.yaml");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            ManifestTree tree = TreeReader.read(root);
            assertThat(tree).hasToString("[]");
            assertThat(Yaml.texts(tree.findings()))
                    .containsExactly("s.yaml warning tree-special-file: neither a file nor a folder, so not opened");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a:b.yaml, a:b.yaml",
                "a\\b.yaml, a\\b.yaml",
                "`a\nb.yaml`, a\\nb.yaml",
            })
    void leavesOutNamesThatAreNoPath(String name, String shown) throws IOException {
        write("ok.yaml", "a: 1");
        write("d/" + name, "a: 1");
        ManifestTree tree = TreeReader.read(root);
        assertThat(tree).hasToString("[ok.yaml]");
        assertThat(Yaml.texts(tree.findings()))
                .containsExactly("d/" + shown + " warning tree-name: the name is left out,"
                        + " it must not contain a backslash, a colon or a control character; rename it");
    }

    @Test
    void leavesOutFoldersThatAreNoPath() throws IOException {
        write("a:b/c.yaml", "a: 1");
        write(".GIT/c.yaml", "a: 1");
        ManifestTree tree = TreeReader.read(root);
        assertThat(tree).hasToString("[]");
        assertThat(Yaml.texts(tree.findings()))
                .containsExactly(
                        ".GIT warning tree-name: the name is left out, it must not lead into a .git folder; rename it",
                        "a:b warning tree-name: the name is left out,"
                                + " it must not contain a backslash, a colon or a control character; rename it");
    }

    @Test
    void boundsEveryFile() throws IOException {
        write("a.yaml", "a: 1234567");
        write("b.yaml", "a: 12345678");
        write("c.bin", "12345678901");
        write("d.bin", "1234567890");
        ManifestTree tree = TreeReader.read(root, new ReadLimits(10, 10, 10));
        assertThat(tree).hasToString("[a.yaml, d.bin]");
        assertThat(Yaml.texts(tree.findings()))
                .containsExactly(
                        "b.yaml error yaml-size: the file has more than 10 bytes, so it is not read",
                        "c.bin warning tree-file-size: the file has more than 10 bytes, so it is not read");
    }

    @Test
    void stopsWhereNobodyWantsToReadAllThatIsWrong() throws IOException {
        for (int i = 100; i < 203; i++) {
            Files.writeString(root.resolve(i + ".yaml"), "a: *b\n---\n".repeat(990));
        }

        ManifestTree tree = TreeReader.read(root);

        assertThat(tree.findings().get(0).toText())
                .isEqualTo(
                        ". error tree-size: the tree has 100000 problems and perhaps more, the rest of it is not read");
        assertThat(tree.findings()).hasSize(102 * 990 + 1);
        assertThat(tree.files()).hasSize(102);
    }

    @Test
    void knowsWhichFilesAreExecutable() throws IOException {
        assumeThat(root.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(write("run.sh", "x").toFile().setExecutable(true)).isTrue();
        write("plain.sh", "x");
        ManifestTree tree = TreeReader.read(root);
        assertThat(tree.file("run.sh").orElseThrow().executable()).isTrue();
        assertThat(tree.file("plain.sh").orElseThrow().executable()).isFalse();
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Path file = write("secret.yaml", "a: 1");
        write("closed/x.yaml", "a: 1");
        Path folder = root.resolve("closed");
        assertThat(file.toFile().setReadable(false) && folder.toFile().setReadable(false))
                .isTrue();
        assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
        try {
            assertThat(Yaml.texts(TreeReader.read(root).findings()))
                    .containsExactly(
                            "closed error tree-unreadable: cannot be read (AccessDeniedException)",
                            "secret.yaml error tree-unreadable: cannot be read (AccessDeniedException)");
        } finally {
            assertThat(folder.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void readsFoldersOfAnyDepth() throws IOException {
        write("d/".repeat(500) + "x.yaml", "a: 1");
        assertThat(TreeReader.read(root).manifests()).hasSize(1);
    }

    @Test
    void needsADirectory() throws IOException {
        Path file = write("x.yaml", "a: 1");
        assertThatThrownBy(() -> TreeReader.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("root: must be a directory, got \"" + file + "\"");
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }
}
