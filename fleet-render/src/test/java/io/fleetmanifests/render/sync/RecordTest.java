package io.fleetmanifests.render.sync;

import static io.fleetmanifests.render.sync.Trees.RECORD;
import static io.fleetmanifests.render.sync.Trees.lines;
import static io.fleetmanifests.render.sync.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    @TempDir
    Path root;

    @Test
    void hasALineForEachFileInOrder() {
        Ownership ownership = Ownership.of(Map.of(
                TreePath.of("z"), Claim.settled(A),
                TreePath.of("é \"quoted\""), Claim.pending(B),
                TreePath.of("x/y"), Claim.pending(A).or(B)));

        assertThat(new String(ownership.toBytes(), StandardCharsets.UTF_8)).isEqualTo("""
                {
                  "version": 1,
                  "files": {
                    "x/y": ["%1$s", "%2$s"],
                    "z": "%1$s",
                    "é \\"quoted\\"": ["%2$s"]
                  }
                }
                """.formatted(A, B));
    }

    @Test
    void readsWhatItWrites() throws DamagedRecordException {
        Ownership ownership = Ownership.of(Map.of(
                TreePath.of("z"), Claim.settled(A),
                TreePath.of("é \"quoted\""), Claim.pending(B),
                TreePath.of("x/y"), Claim.pending(A).or(B)));

        assertThat(OwnershipReader.read(ownership.toBytes())).isEqualTo(ownership);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock = """
            ``                                        | is no JSON object
            []                                        | is no JSON object
            {"version": 1, "files": {}, "more": 1}    | must have the keys "version" and "files" and no others
            {"version": 1}                            | must have the keys "version" and "files" and no others
            {"version": 1, "files": []}               | must have the keys "version" and "files" and no others
            {"files": {}}                             | has no version that is known here: must be 1, got none
            {"version": 2, "files": {}}               | has no version that is known here: must be 1, got "2"
            {"version": "1", "files": {}}             | has no version that is known here: must be 1, got "1"
            {"version": 1, "files": {"../x": "?"}}    | is damaged: path: must not contain the part .., got "../x"
            {"version": 1, "files": {"x": "?"}}       | is damaged: must have a SHA-256 in lower-case hex for each file, got none for "x"
            {"version": 1, "files": {"x": []}}        | is damaged: must have a SHA-256 in lower-case hex for each file, got none for "x"
            {"version": 1, "files": {"x": [1]}}       | is damaged: must have a SHA-256 in lower-case hex for each file, got none for "x"
            {"version": 1, "files": {}} {}            | is damaged: no JSON from here on
            {"version": 1, "version": 1, "files": {}} | is damaged: no JSON from here on
            {"version": 1, "files": {                 | is damaged: no JSON from here on
            """)
    void refusesWhatItDoesNotKnow(String json, String message) {
        assertThatThrownBy(() -> OwnershipReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DamagedRecordException.class)
                .hasMessage(message);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> OwnershipReader.read(new byte[] {'"', (byte) 0xff, '"'}))
                .isInstanceOf(DamagedRecordException.class);
    }

    @Test
    void damagedRecordMakesNoFileOursAndDeletesNone() throws IOException {
        TreeWriter.write(tree("same", "1", "changes", "1", "goes", "1"), root);
        Files.writeString(root.resolve(RECORD), "{\n<<<<<<< ours\n");

        SyncResult result = TreeWriter.write(tree("same", "1", "changes", "2", "new", "1"), root);

        assertThat(lines(result))
                .containsExactly(
                        "created new",
                        "unchanged same",
                        "conflict .fleet-manifests.json:2:1 error sync-record: the record of earlier runs is damaged:"
                                + " no JSON from here on; restore it from Git and run again; this run counts no file as"
                                + " its own and deletes none",
                        "conflict changes error sync-not-ours: exists already and was not written by an earlier run;"
                                + " move it away, or allow that edited files are overwritten");
        assertThat(Snapshot.files(root)).containsEntry("changes", "1").containsEntry("goes", "1");
    }

    @Test
    void restoringADamagedRecordBringsBackWhatIsOurs() throws IOException {
        TreeWriter.write(tree("same", "1", "changes", "1", "goes", "1"), root);
        String record = Files.readString(root.resolve(RECORD));
        Files.writeString(root.resolve(RECORD), "");
        TreeWriter.write(tree("same", "1", "changes", "2", "new", "1"), root);
        Files.writeString(root.resolve(RECORD), record);

        SyncResult result = TreeWriter.write(tree("same", "1", "changes", "2", "new", "1"), root);

        assertThat(lines(result)).containsExactly("changed changes", "unchanged new", "unchanged same", "deleted goes");
    }

    @Test
    void damagedRecordLetsFilesBeOverwrittenWhenThatIsAllowed() throws IOException {
        TreeWriter.write(tree("a", "1", "goes", "1"), root);
        Files.writeString(root.resolve(RECORD), "{\"version\": 2}");

        SyncResult result = TreeWriter.of(tree("a", "2")).overwriteEdited(true).writeTo(root);

        assertThat(lines(result))
                .containsExactly(
                        "changed a",
                        "conflict .fleet-manifests.json error sync-record: the record of earlier runs has no version"
                                + " that is known here: must be 1, got \"2\"; restore it from Git and run again; this"
                                + " run counts no file as its own and deletes none");
        assertThat(Snapshot.files(root)).containsEntry("a", "2").containsEntry("goes", "1");
    }

    @Test
    void refusesARecordThatIsALink() throws IOException {
        Path elsewhere = Files.writeString(root.resolve("elsewhere"), "mine");
        Files.createSymbolicLink(root.resolve(RECORD), elsewhere);

        assertThatThrownBy(() -> TreeWriter.write(tree("a", "1"), root))
                .isInstanceOf(SyncException.class)
                .hasMessage(root.toRealPath().resolve(RECORD)
                        + ": the record must be a file, not a link or a folder; move it away");
        assertThat(elsewhere).hasContent("mine");
    }

    @Test
    void refusesARecordOfAbsurdSize() throws IOException {
        try (RandomAccessFile record = new RandomAccessFile(root.resolve(RECORD).toFile(), "rw")) {
            record.setLength((1L << 30) + 1);
        }

        assertThatThrownBy(() -> TreeWriter.write(tree("a", "1"), root))
                .isInstanceOf(SyncException.class)
                .hasMessage(root.toRealPath().resolve(RECORD) + ": the record must not have more than 1 GiB");
    }

    @Test
    void namesOldAndNewContentBeforeAFileChanges() throws IOException {
        TreeWriter.write(tree("a", "1", "b", "1", "c", "1"), root);
        PassingDisk disk = new PassingDisk(root) {
            @Override
            public void delete(Path file) throws IOException {
                throw new IOException("ends here");
            }
        };

        assertThatThrownBy(() -> TreeWriter.of(tree("a", "2", "b", "1", "d", "2")).writeTo(root, disk))
                .isInstanceOf(SyncException.class);

        String one = Sha256.of("1".getBytes(StandardCharsets.UTF_8));
        String two = Sha256.of("2".getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(root.resolve(RECORD)).lines().toList())
                .isEqualTo(List.of(
                        "{",
                        "  \"version\": 1,",
                        "  \"files\": {",
                        "    \"a\": [\"" + one + "\", \"" + two + "\"],",
                        "    \"b\": \"" + one + "\",",
                        "    \"c\": [\"" + one + "\"],",
                        "    \"d\": [\"" + two + "\"]",
                        "  }",
                        "}"));
    }
}
