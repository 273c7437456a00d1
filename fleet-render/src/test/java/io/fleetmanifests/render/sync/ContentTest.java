package io.fleetmanifests.render.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {

    private static final ManifestFile FILE = ManifestFile.text(TreePath.of("a"), "text");

    @Test
    void keepsBytesOrMakesThemAgain() {
        byte[] bytes = FILE.toBytes();

        assertThat(Content.kept(FILE, bytes).bytes()).isSameAs(bytes);
        assertThat(Content.madeAgain(FILE).bytes()).isEqualTo(bytes);
    }

    @Test
    void writesMoreThanItKeeps(@TempDir Path root) throws IOException {
        String large = "0123456789abcdef".repeat(40 << 16);

        TreeWriter.write(Trees.tree("a", large, "b", large), root);

        assertThat(Files.mismatch(root.resolve("a"), root.resolve("b"))).isEqualTo(-1);
        assertThat(Files.size(root.resolve("b"))).isEqualTo(40L << 20);
    }
}
