package io.fleetmanifests.render.sync;

import static io.fleetmanifests.render.sync.Trees.RECORD;
import static io.fleetmanifests.render.sync.Trees.created;
import static io.fleetmanifests.render.sync.Trees.lines;
import static io.fleetmanifests.render.sync.Trees.tree;
import static io.fleetmanifests.render.sync.Trees.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    private static final String LOCK = ".fleet-manifests.lock";

    @TempDir
    Path root;

    @Test
    void secondWriterOfTheSameProcessFails() throws IOException {
        Path lock = root.toRealPath().resolve(LOCK);
        try (Closeable held = FileLocks.take(lock).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> TreeWriter.write(tree("a", "1"), root))
                    .isInstanceOf(SyncException.class)
                    .hasMessage(root.toRealPath() + ": another run is writing here; wait until it has ended");
        }
        assertThat(TreeWriter.write(tree("a", "1"), root)).isEqualTo(created("a"));
        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "a");
    }

    @Test
    void secondWriterOfAnotherProcessFailsUntilThatProcessDies() throws IOException, InterruptedException {
        Path lock = root.toRealPath().resolve(LOCK);
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        lock.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            assertThatThrownBy(() -> TreeWriter.write(tree("a", "1"), root))
                    .isInstanceOf(SyncException.class)
                    .hasMessage(root.toRealPath() + ": another run is writing here; wait until it has ended");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(root.resolve(LOCK)).exists();

        assertThat(TreeWriter.write(tree("a", "1"), root)).isEqualTo(created("a"));
        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "a");
    }

    @Test
    void removesTheLockFileOfACrashedRunThoughNothingElseChanges() throws IOException {
        TreeWriter.write(tree("a", "1"), root);
        Files.createFile(root.resolve(LOCK));

        assertThat(TreeWriter.write(tree("a", "1"), root)).isEqualTo(unchanged("a"));

        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "a");
    }

    @Test
    void comparesAgainWhenAnotherRunCameBetween() throws IOException {
        TreeWriter.write(tree("a", "1", "b", "1"), root);
        PassingDisk disk = new PassingDisk(root) {
            @Override
            public Optional<Closeable> lock(Path file) throws IOException {
                TreeWriter.write(tree("a", "2", "c", "2"), root);
                return super.lock(file);
            }
        };

        SyncResult result = TreeWriter.of(tree("a", "2", "d", "3")).writeTo(root, disk);

        assertThat(lines(result)).containsExactly("created d", "unchanged a", "deleted c");
        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "a", "d");
    }

    @Test
    void followsNoLinkInPlaceOfTheLockFile() throws IOException {
        Path elsewhere = root.resolve("elsewhere");
        Files.createSymbolicLink(root.resolve(LOCK), elsewhere);

        assertThatThrownBy(() -> TreeWriter.write(tree("a", "1"), root)).isInstanceOf(SyncException.class);

        assertThat(elsewhere).doesNotExist();
    }
}
