package io.fleetmanifests.render.sync;

import static io.fleetmanifests.render.sync.Trees.RECORD;
import static io.fleetmanifests.render.sync.Trees.changed;
import static io.fleetmanifests.render.sync.Trees.created;
import static io.fleetmanifests.render.sync.Trees.deleted;
import static io.fleetmanifests.render.sync.Trees.lines;
import static io.fleetmanifests.render.sync.Trees.tree;
import static io.fleetmanifests.render.sync.Trees.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.tree.ManifestTree;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeWriterTest {

    private static final String HASH_OF_1 = Sha256.of(new byte[] {'1'});

    @TempDir
    Path root;

    @Test
    void createsFilesAndSaysSoInItsRecord() throws IOException {
        SyncResult result = TreeWriter.write(tree("capi/a.yaml", "1", "b.yaml", "1"), root);

        assertThat(result).isEqualTo(created("b.yaml", "capi/a.yaml"));
        String record = """
                {
                  "version": 1,
                  "files": {
                    "b.yaml": "%1$s",
                    "capi/a.yaml": "%1$s"
                  }
                }
                """.formatted(HASH_OF_1);
        assertThat(Snapshot.of(root))
                .isEqualTo(Map.of(RECORD, record, "b.yaml", "1", "capi", "<folder>", "capi/a.yaml", "1"));
    }

    @Test
    void touchesNothingWhenAllIsRight() throws IOException {
        ManifestTree tree = tree("capi/a.yaml", "1", "b.yaml", "1");
        TreeWriter.write(tree, root);
        age(root);
        Map<String, FileTime> times = Snapshot.times(root);

        SyncResult result = TreeWriter.write(tree, root);

        assertThat(result).isEqualTo(unchanged("b.yaml", "capi/a.yaml"));
        assertThat(Snapshot.times(root)).isEqualTo(times);
    }

    @Test
    void onlyReadsWhenAllIsRight() {
        ManifestTree tree = tree("capi/a.yaml", "1");
        TreeWriter.write(tree, root);

        SyncResult result = TreeWriter.of(tree).writeTo(root, new PassingDisk(root) {
            @Override
            public Optional<Closeable> lock(Path file) {
                throw new AssertionError("writes");
            }
        });

        assertThat(result).isEqualTo(unchanged("capi/a.yaml"));
    }

    @Test
    void leavesUnchangedFilesAloneBesideChangedOnes() throws IOException {
        TreeWriter.write(tree("a.yaml", "1", "b.yaml", "1", "c.yaml", "1"), root);
        age(root);

        SyncResult result = TreeWriter.write(tree("a.yaml", "1", "b.yaml", "2", "c.yaml", "longer"), root);

        assertThat(lines(result)).containsExactly("changed b.yaml", "changed c.yaml", "unchanged a.yaml");
        assertThat(Files.getLastModifiedTime(root.resolve("a.yaml"))).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(Snapshot.files(root)).containsEntry("b.yaml", "2").containsEntry("c.yaml", "longer");
    }

    @Test
    void deletesWhatTheTreeNoLongerHasAndTheFoldersThatBecomeEmpty() throws IOException {
        TreeWriter.write(tree("x/y/a.yaml", "1", "x/b.yaml", "1", "z/c/d.yaml", "1"), root);
        Files.createDirectory(root.resolve("empty"));

        SyncResult result = TreeWriter.write(tree("x/b.yaml", "1"), root);

        assertThat(lines(result)).containsExactly("unchanged x/b.yaml", "deleted x/y/a.yaml", "deleted z/c/d.yaml");
        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "empty", "x", "x/b.yaml");
    }

    @Test
    void keepsAFolderThatHoldsSomethingElse() throws IOException {
        TreeWriter.write(tree("x/a.yaml", "1"), root);
        Files.writeString(root.resolve("x/notes"), "mine");

        assertThat(TreeWriter.write(tree(), root)).isEqualTo(deleted("x/a.yaml"));

        assertThat(Snapshot.of(root)).isEqualTo(Map.of("x", "<folder>", "x/notes", "mine"));
    }

    @Test
    void leavesNothingOfATreeThatBecameEmptyButTheRoot() throws IOException {
        TreeWriter.write(tree("x/a.yaml", "1"), root);

        assertThat(TreeWriter.write(tree(), root)).isEqualTo(deleted("x/a.yaml"));

        assertThat(Snapshot.of(root)).isEmpty();
        assertThat(root).isDirectory();
    }

    @Test
    void adoptsAFileThatIsRightAlready() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "1");
        age(root.resolve("a.yaml"));

        assertThat(TreeWriter.write(tree("a.yaml", "1"), root)).isEqualTo(unchanged("a.yaml"));

        assertThat(Files.getLastModifiedTime(root.resolve("a.yaml"))).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(TreeWriter.write(tree("a.yaml", "2"), root)).isEqualTo(changed("a.yaml"));
    }

    @Test
    void adoptsAnEditThatTheTreeTakesOver() throws IOException {
        TreeWriter.write(tree("a.yaml", "1"), root);
        Files.writeString(root.resolve("a.yaml"), "2");

        assertThat(TreeWriter.write(tree("a.yaml", "2"), root)).isEqualTo(unchanged("a.yaml"));

        assertThat(TreeWriter.write(tree("a.yaml", "3"), root)).isEqualTo(changed("a.yaml"));
    }

    @Test
    void makesAgainWhatSomebodyDeleted() throws IOException {
        TreeWriter.write(tree("x/a.yaml", "1"), root);
        Files.delete(root.resolve("x/a.yaml"));

        assertThat(TreeWriter.write(tree("x/a.yaml", "1"), root)).isEqualTo(created("x/a.yaml"));
    }

    @Test
    void forgetsWhatSomebodyDeletedAndKeepsItsFolder() throws IOException {
        TreeWriter.write(tree("x/a.yaml", "1", "b.yaml", "1"), root);
        Files.delete(root.resolve("x/a.yaml"));

        assertThat(TreeWriter.write(tree("b.yaml", "1"), root)).isEqualTo(unchanged("b.yaml"));

        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "b.yaml", "x");
        assertThat(Files.readString(root.resolve(RECORD))).doesNotContain("x/a.yaml");
    }

    @Test
    void letsAScriptBeExecuted() throws IOException {
        ManifestTree script = Trees.script("run", "1");
        assertThat(TreeWriter.write(script, root)).isEqualTo(created("run"));
        assertThat(Snapshot.files(root)).containsEntry("run", "*1");

        assertThat(TreeWriter.write(tree("run", "1"), root)).isEqualTo(changed("run"));
        assertThat(Snapshot.files(root)).containsEntry("run", "1");

        assertThat(TreeWriter.write(script, root)).isEqualTo(changed("run"));
        assertThat(Snapshot.files(root)).containsEntry("run", "*1");
    }

    @Test
    void takesNoPermissionAwayWhereEveryFileHasIt() throws IOException {
        TreeWriter.write(tree("a.yaml", "1"), root);
        for (String name : new String[] {"a.yaml", RECORD}) {
            Files.setPosixFilePermissions(root.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        assertThat(TreeWriter.write(tree("a.yaml", "1"), root)).isEqualTo(unchanged("a.yaml"));
    }

    @Test
    void turnsAFileIntoAFolderAndBack() throws IOException {
        TreeWriter.write(tree("a", "1"), root);

        assertThat(lines(TreeWriter.write(tree("a/b/c", "1"), root))).containsExactly("created a/b/c", "deleted a");
        assertThat(lines(TreeWriter.write(tree("a", "1"), root))).containsExactly("created a", "deleted a/b/c");

        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "a");
    }

    @Test
    void dryRunChangesNothing() throws IOException {
        TreeWriter.write(tree("a", "1", "b", "1", "c", "1", "d", "1"), root);
        Files.writeString(root.resolve("d"), "mine");
        age(root);
        Map<String, String> before = Snapshot.of(root);
        Map<String, FileTime> times = Snapshot.times(root);
        TreeWriter writer = TreeWriter.of(tree("a", "1", "b", "2", "d", "2", "e", "1"));

        SyncResult announced = writer.dryRun(true).writeTo(root);

        assertThat(Snapshot.of(root)).isEqualTo(before);
        assertThat(Snapshot.times(root)).isEqualTo(times);
        assertThat(writer.dryRun(true).dryRun(false).writeTo(root)).isEqualTo(announced);
    }

    @Test
    void dryRunMakesNoRoot() {
        Path below = root.resolve("x/y");

        assertThat(TreeWriter.of(tree("a", "1")).dryRun(true).writeTo(below)).isEqualTo(created("a"));

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void makesTheRootAndTheFoldersAroundIt() throws IOException {
        assertThat(TreeWriter.write(tree("a", "1"), root.resolve("x/y"))).isEqualTo(created("a"));

        assertThat(Snapshot.files(root)).containsOnlyKeys("x/y/a", "x/y/" + RECORD);
    }

    @Test
    void makesNoRootForAnEmptyTree() {
        assertThat(TreeWriter.write(tree(), root.resolve("x"))).isEqualTo(created());

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void refusesARootThatIsAFile() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "mine");

        assertThatThrownBy(() -> TreeWriter.write(tree("a", "1"), file))
                .isInstanceOf(SyncException.class)
                .hasMessage(file + ": must be a folder or not be there, got a file or a link to none");
        assertThat(file).hasContent("mine");
    }

    @Test
    void failureNamesTheFileAndLeavesNoTemporaryOne() throws IOException {
        Disk full = new PassingDisk(root) {
            @Override
            public void create(Path file, byte[] bytes, boolean executable) throws IOException {
                super.create(file, bytes, executable);
                if (bytes.length == 1) {
                    throw new IOException("No space left on device");
                }
            }
        };

        assertThatThrownBy(() -> TreeWriter.of(tree("x/a.yaml", "1")).writeTo(root, full))
                .isInstanceOf(SyncException.class)
                .hasMessage(root.toRealPath().resolve("x/a.yaml") + ": No space left on device");
        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "x");
    }

    @Test
    void writesAFileWhoseNameLeavesNoRoomForALongerOne() throws IOException {
        String longest = "n".repeat(255);

        assertThat(TreeWriter.write(tree(longest, "1"), root)).isEqualTo(created(longest));

        assertThat(Snapshot.files(root)).containsEntry(longest, "1");
    }

    private static void age(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
            }
        }
    }
}
