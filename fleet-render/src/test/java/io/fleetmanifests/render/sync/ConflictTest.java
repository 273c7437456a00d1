package io.fleetmanifests.render.sync;

import static io.fleetmanifests.render.sync.Trees.RECORD;
import static io.fleetmanifests.render.sync.Trees.changed;
import static io.fleetmanifests.render.sync.Trees.created;
import static io.fleetmanifests.render.sync.Trees.lines;
import static io.fleetmanifests.render.sync.Trees.tree;
import static io.fleetmanifests.render.sync.Trees.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.render.sync.Places.Place;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else wrote, edited or put in the way stays. */
class ConflictTest {

    @TempDir
    Path temp;

    private Path root = Path.of("");

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temp.resolve("root"));
    }

    @Test
    void leavesAFileOfSomebodyElseAlone() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "mine");

        SyncResult result = TreeWriter.write(tree("a.yaml", "1", "b.yaml", "1"), root);

        assertThat(lines(result))
                .containsExactly(
                        "created b.yaml",
                        "conflict a.yaml error sync-not-ours: exists already and was not written by an earlier run;"
                                + " move it away, or allow that edited files are overwritten");
        assertThat(root.resolve("a.yaml")).hasContent("mine");
        assertThat(Files.readString(root.resolve(RECORD))).doesNotContain("a.yaml");
    }

    @Test
    void leavesAnEditAlone() throws IOException {
        TreeWriter.write(tree("a.yaml", "1"), root);
        Files.writeString(root.resolve("a.yaml"), "9");

        SyncResult result = TreeWriter.write(tree("a.yaml", "2"), root);

        assertThat(lines(result))
                .containsExactly("conflict a.yaml error sync-edited: was edited since the last run;"
                        + " move the edit into the fleet, or allow that edited files are overwritten");
        assertThat(root.resolve("a.yaml")).hasContent("9");
    }

    @Test
    void takesAnUndoneEditForNone() throws IOException {
        TreeWriter.write(tree("a.yaml", "1"), root);
        Files.writeString(root.resolve("a.yaml"), "mine");
        TreeWriter.write(tree("a.yaml", "2"), root);
        Files.writeString(root.resolve("a.yaml"), "1");

        assertThat(TreeWriter.write(tree("a.yaml", "2"), root)).isEqualTo(changed("a.yaml"));
    }

    @Test
    void overwritesEditsWhenItMay() throws IOException {
        TreeWriter.write(tree("a.yaml", "1"), root);
        Files.writeString(root.resolve("a.yaml"), "mine");
        Files.writeString(root.resolve("b.yaml"), "mine");

        SyncResult result = TreeWriter.of(tree("a.yaml", "2", "b.yaml", "2"))
                .overwriteEdited(true)
                .writeTo(root);

        assertThat(result).isEqualTo(changed("a.yaml", "b.yaml"));
        assertThat(Snapshot.files(root)).containsEntry("a.yaml", "2").containsEntry("b.yaml", "2");
        assertThat(TreeWriter.write(tree("a.yaml", "2", "b.yaml", "2"), root)).isEqualTo(unchanged("a.yaml", "b.yaml"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neverDeletesAnEditedFile(boolean overwriteEdited) throws IOException {
        TreeWriter.write(tree("x/a.yaml", "1"), root);
        Files.writeString(root.resolve("x/a.yaml"), "mine");
        TreeWriter writer = TreeWriter.of(tree()).overwriteEdited(overwriteEdited);

        SyncResult result = writer.writeTo(root);

        assertThat(lines(result))
                .containsExactly("conflict x/a.yaml error sync-edited: was edited since the last run and is no longer"
                        + " part of the tree; delete it, or keep it and delete its line in .fleet-manifests.json");
        assertThat(root.resolve("x/a.yaml")).hasContent("mine");
        assertThat(writer.writeTo(root)).isEqualTo(result);
    }

    @Test
    void leavesAFolderWhereAFileShouldBe() throws IOException {
        Files.createDirectory(root.resolve("a"));

        SyncResult result = TreeWriter.of(tree("a", "1")).overwriteEdited(true).writeTo(root);

        assertThat(lines(result))
                .containsExactly("conflict a error sync-folder: must be a file, got the folder \"a\";"
                        + " move away what is in the folder and delete it");
        assertThat(root.resolve("a")).isEmptyDirectory();
    }

    @Test
    void leavesAFolderThatWouldNotBecomeEmpty() throws IOException {
        TreeWriter.write(tree("a/b", "1", "a/c/d", "1"), root);
        Files.writeString(root.resolve("a/c/notes"), "mine");

        SyncResult result = TreeWriter.write(tree("a", "1"), root);

        assertThat(lines(result))
                .containsExactly(
                        "deleted a/b",
                        "deleted a/c/d",
                        "conflict a error sync-folder: must be a file, got the folder \"a\";"
                                + " move away what is in the folder and delete it");
        assertThat(Snapshot.files(root)).containsOnlyKeys("a/c/notes");
    }

    @Test
    void leavesAFolderThatHoldsAnEmptyFolderOfSomebodyElse() throws IOException {
        TreeWriter.write(tree("a/b", "1"), root);
        Files.createDirectory(root.resolve("a/mine"));

        SyncResult result = TreeWriter.write(tree("a", "1"), root);

        assertThat(result.conflicts()).extracting(SyncConflict::path).isEqualTo(Trees.paths("a"));
        assertThat(root.resolve("a/mine")).isEmptyDirectory();
    }

    @Test
    void leavesAFileWhereAFolderShouldBe() throws IOException {
        Files.writeString(root.resolve("a"), "mine");

        SyncResult result =
                TreeWriter.of(tree("a/b/c", "1")).overwriteEdited(true).writeTo(root);

        assertThat(lines(result))
                .containsExactly(
                        "conflict a/b/c error sync-file: must be in a folder, got the file \"a\"; move the file away");
        assertThat(root.resolve("a")).hasContent("mine");
    }

    @Test
    void followsNoLinkInPlaceOfAFile() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside"), "mine");
        Files.createSymbolicLink(root.resolve("a"), outside);

        SyncResult result = TreeWriter.of(tree("a", "1")).overwriteEdited(true).writeTo(root);

        assertThat(lines(result))
                .containsExactly("conflict a error sync-link: must not lead through a symbolic link, got \"a\";"
                        + " put in the link's place what it points to");
        assertThat(outside).hasContent("mine");
        assertThat(root.resolve("a")).isSymbolicLink();
    }

    @Test
    void followsNoLinkInPlaceOfAFolder() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(root.resolve("a"), outside);

        SyncResult result =
                TreeWriter.of(tree("a/b/c", "1")).overwriteEdited(true).writeTo(root);

        assertThat(lines(result))
                .containsExactly("conflict a/b/c error sync-link: must not lead through a symbolic link, got \"a\";"
                        + " put in the link's place what it points to");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void followsNoLinkInPlaceOfAFolderThatItWrote() throws IOException {
        TreeWriter.write(tree("a/b", "1"), root);
        Path outside = Files.move(root.resolve("a"), temp.resolve("outside"));
        Files.createSymbolicLink(root.resolve("a"), outside);

        SyncResult result = TreeWriter.write(tree(), root);

        assertThat(lines(result))
                .containsExactly("conflict a/b error sync-link: must not lead through a symbolic link, got \"a\";"
                        + " put in the link's place what it points to");
        assertThat(outside.resolve("b")).hasContent("1");
    }

    @Test
    void writesIntoARootThatIsALink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), root);

        assertThat(TreeWriter.write(tree("a", "1"), link)).isEqualTo(created("a"));

        assertThat(root.resolve("a")).hasContent("1");
    }

    @Test
    void refusesARootThatIsALinkToNothing() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nothing"));

        assertThatThrownBy(() -> TreeWriter.write(tree("a", "1"), link))
                .isInstanceOf(SyncException.class)
                .hasMessage(link + ": must be a folder or not be there, got a file or a link to none");
    }

    @Test
    void forgetsAFileThatSomebodyMadeAFolder() throws IOException {
        TreeWriter.write(tree("a", "1", "b", "1"), root);
        Files.delete(root.resolve("a"));
        Files.createDirectory(root.resolve("a"));

        assertThat(TreeWriter.write(tree("b", "1"), root)).isEqualTo(unchanged("b"));

        assertThat(root.resolve("a")).isEmptyDirectory();
    }

    @Test
    void reportsANameThatTheFileSystemCannotHold() {
        Disk disk = new PassingDisk(root) {
            @Override
            public DiskEntry stat(Path path) throws IOException {
                if (path.endsWith("aux")) {
                    throw new InvalidPathException(path.toString(), "reserved name");
                }
                return super.stat(path);
            }
        };

        SyncResult result = TreeWriter.of(tree("aux/x", "1", "y", "1")).writeTo(root, disk);

        assertThat(lines(result))
                .containsExactly(
                        "created y",
                        "conflict aux/x error sync-name: must be a name that the file system can hold; rename the file");
    }

    @Test
    void describesWhatIsNeitherFileNorFolder() {
        TreePath path = TreePath.of("a/b");
        DiskEntry pipe = new DiskEntry(DiskEntry.Kind.OTHER, 0, DiskEntry.Mode.PLAIN);

        assertThat(Conflicts.inTheWay(path, new Place(TreePath.of("a"), pipe))
                        .finding()
                        .toText())
                .isEqualTo("a/b error sync-special: must be a file or a folder, got neither at \"a\"; move it away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".fleet-manifests.json",
                ".Fleet-Manifests.JSON",
                ".fleet-manifests.json/a",
                ".fleet-manifests.lock",
                "x/.fleet-manifests.0123456789abcdef.tmp",
                "x/.fleet-manifests.0123456789abcdef.tmp/a"
            })
    void refusesATreeThatClaimsANameOfTheWriter(String path) {
        assertThatThrownBy(() -> TreeWriter.of(tree(path, "1", "a", "1")))
                .isInstanceOf(FindingsException.class)
                .hasMessage(
                        path + " error sync-reserved: must not claim a name that the writer keeps for itself, got \""
                                + path + "\"; leave the file out of the tree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x/.fleet-manifests.json",
                ".fleet-manifests.yaml",
                ".fleet-manifests.json5",
                ".fleet-manifests.1.tmp"
            })
    void writesAFileWithAlmostSuchAName(String path) {
        assertThat(TreeWriter.write(tree(path, "1"), root)).isEqualTo(created(path));
    }
}
