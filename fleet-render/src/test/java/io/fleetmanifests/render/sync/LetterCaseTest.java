package io.fleetmanifests.render.sync;

import static io.fleetmanifests.render.sync.Trees.RECORD;
import static io.fleetmanifests.render.sync.Trees.created;
import static io.fleetmanifests.render.sync.Trees.lines;
import static io.fleetmanifests.render.sync.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.render.sync.FaultyDisk.Fault;
import io.fleetmanifests.tree.ManifestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCaseTest {

    @TempDir
    Path root;

    @Test
    void refusesTwoFilesThatDifferInCaseOnly() throws IOException {
        SyncResult result = TreeWriter.write(tree("x/A.yaml", "1", "X/a.yaml", "2", "b.yaml", "3"), root);

        assertThat(lines(result))
                .containsExactly(
                        "created b.yaml",
                        "conflict X/a.yaml error sync-case: must not differ from another path in upper and lower case"
                                + " only, got \"x/A.yaml\"; rename one of the two, as many disks cannot hold both",
                        "conflict x/A.yaml error sync-case: must not differ from another path in upper and lower case"
                                + " only, got \"X/a.yaml\"; rename one of the two, as many disks cannot hold both");
        assertThat(Snapshot.of(root)).containsOnlyKeys(RECORD, "b.yaml");
    }

    @Test
    void refusesAFileThatDiffersFromAFolderInCaseOnly() throws IOException {
        SyncResult result = TreeWriter.write(tree("a", "1", "A/b", "2"), root);

        assertThat(result.conflicts()).extracting(SyncConflict::path).isEqualTo(Trees.paths("A/b", "a"));
        assertThat(Snapshot.of(root)).isEmpty();
    }

    @Test
    void writesDifferentFilesOfFoldersThatDifferInCaseOnly() {
        assertThat(TreeWriter.write(tree("a/b", "1", "A/c", "2"), root)).isEqualTo(created("A/c", "a/b"));
    }

    @Test
    void renamesAFileWhereCaseDoesNotCount() throws IOException {
        TreeWriter.write(tree("x/A.yaml", "1", "Y/b.yaml", "1"), root);

        SyncResult result =
                TreeWriter.of(tree("x/a.yaml", "1", "y/b.yaml", "2")).writeTo(root, new FoldingDisk(root));

        assertThat(lines(result))
                .containsExactly("created x/a.yaml", "created y/b.yaml", "deleted Y/b.yaml", "deleted x/A.yaml");
        assertThat(Snapshot.files(root)).containsOnlyKeys(RECORD, "x/a.yaml", "y/b.yaml");
    }

    @Test
    void leavesAnEditAloneWhereCaseDoesNotCount() throws IOException {
        TreeWriter.write(tree("A.yaml", "1"), root);
        Files.writeString(root.resolve("A.yaml"), "mine");

        SyncResult result = TreeWriter.of(tree("a.yaml", "1")).writeTo(root, new FoldingDisk(root));

        assertThat(result.conflicts()).extracting(SyncConflict::path).isEqualTo(Trees.paths("A.yaml", "a.yaml"));
        assertThat(Snapshot.files(root)).containsEntry("A.yaml", "mine").doesNotContainKey("a.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "x/a", "x/A"})
    void finishesARenameThatEndedAtAnyStepWhereCaseDoesNotCount(String last) throws IOException {
        ManifestTree before = tree("x/A", "1");
        ManifestTree after = tree("x/a", "2");
        int step = 0;
        boolean failed;
        do {
            Path folder = Files.createDirectory(root.resolve("step" + step));
            TreeWriter.write(before, folder);
            FaultyDisk disk = new FaultyDisk(new FoldingDisk(folder), step++, Fault.CRASH);
            try {
                TreeWriter.of(after).writeTo(folder, disk);
            } catch (SyncException e) {
                assertThat(disk.failed()).isTrue();
            }
            failed = disk.failed();
            SyncResult result = TreeWriter.of(tree(last, "3")).writeTo(folder, new FoldingDisk(folder));
            assertThat(result.conflicts()).isEmpty();
            assertThat(Snapshot.files(folder).values()).containsExactlyInAnyOrder(record(folder), "3");
            assertThat(record(folder).lines().filter(line -> line.contains("\": ")))
                    .hasSize(3);
        } while (failed);
        assertThat(step).isGreaterThan(15);
    }

    @Test
    void doesNotMistakeCaseForAnAliasWhereItCounts() throws IOException {
        TreeWriter.write(tree("A", "1"), root);
        Files.writeString(root.resolve("a"), "mine");

        SyncResult result = TreeWriter.write(tree("a", "2"), root);

        assertThat(result.conflicts()).extracting(SyncConflict::path).isEqualTo(Trees.paths("a"));
        assertThat(result.deleted()).isEqualTo(Trees.paths("A"));
        assertThat(Snapshot.files(root)).isEqualTo(Map.of("a", "mine"));
    }

    private static String record(Path folder) throws IOException {
        return Files.readString(folder.resolve(RECORD));
    }

    /** A disk for which upper and lower case are the same: a path leads to what has another spelling of its names. */
    private static final class FoldingDisk extends PassingDisk {

        private final Path root;

        FoldingDisk(Path root) throws IOException {
            super(root);
            this.root = root.toRealPath();
        }

        @Override
        Path at(Path path) throws IOException {
            if (!path.startsWith(root) || path.equals(root)) {
                return path;
            }
            Path at = root;
            for (Path name : root.relativize(path)) {
                at = at.resolve(spelling(at, name.toString()));
            }
            return at;
        }

        private static String spelling(Path folder, String name) throws IOException {
            if (!Files.isDirectory(folder)) {
                return name;
            }
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.map(entry -> entry.toFile().getName())
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name);
            }
        }
    }
}
