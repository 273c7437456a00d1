package io.fleetmanifests.render.sync;

import static io.fleetmanifests.render.sync.Trees.RECORD;
import static io.fleetmanifests.render.sync.Trees.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.render.sync.FaultyDisk.Fault;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run may end at any step; the next one must not be able to tell. */
class CrashTest {

    /** Somebody saves a file, or deletes it when there is no text. */
    record Edit(String path, String text) {}

    private static final List<String> PATHS = List.of("a", "a/b", "a/b/c", "a/d", "b", "b/a", "c/x/y", "c/x/z");

    private final Map<String, String> edited = new HashMap<>();
    private Path root = Path.of("");
    private Path clean = Path.of("");

    @BeforeTry
    void makeFolders() throws IOException {
        root = Files.createTempDirectory("crash");
        clean = Files.createTempDirectory("clean");
        edited.clear();
    }

    @AfterTry
    void deleteFolders() throws IOException {
        Snapshot.delete(root);
        Snapshot.delete(clean);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void nextRunFinishesWhatEndedRunsLeft(
            @ForAll("trees") ManifestTree before,
            @ForAll("trees") ManifestTree ended,
            @ForAll("trees") ManifestTree endedAgain,
            @ForAll("trees") ManifestTree after,
            @ForAll @IntRange(max = 70) int step,
            @ForAll @IntRange(max = 70) int stepAgain,
            @ForAll Fault fault)
            throws IOException {
        TreeWriter.write(before, root);
        runThatEnds(ended, step, fault);
        assertThatFilesAreWhole(before, ended);
        runThatEnds(endedAgain, stepAgain, fault);
        assertThatFilesAreWhole(before, ended, endedAgain);

        TreeWriter.write(after, root);

        TreeWriter.write(after, clean);
        assertThat(Snapshot.of(root)).isEqualTo(Snapshot.of(clean));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void editsSurviveEveryRun(
            @ForAll("trees") ManifestTree before,
            @ForAll("trees") ManifestTree ended,
            @ForAll("trees") ManifestTree after,
            @ForAll("edits") List<Edit> edits,
            @ForAll("edits") List<Edit> moreEdits,
            @ForAll @IntRange(max = 90) int step,
            @ForAll Fault fault)
            throws IOException {
        TreeWriter.write(before, root);
        edit(edits, "1 ");
        runThatEnds(ended, step, fault);
        assertThatFilesAreWhole(before, ended);
        edit(moreEdits, "2 ");
        Map<String, String> start = Snapshot.of(root);
        SyncResult announced = TreeWriter.of(after).dryRun(true).writeTo(root);
        assertThat(Snapshot.of(root)).isEqualTo(start);

        SyncResult result = TreeWriter.write(after, root);

        assertThat(result).isEqualTo(announced);
        assertThatTreeAndEditsAreThere(after, result);
        SyncResult again = TreeWriter.write(after, root);
        assertThat(again.conflicts()).isEqualTo(result.conflicts());
        assertThat(List.of(again.created(), again.changed(), again.deleted())).allMatch(List::isEmpty);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void overwritingRunThatEndsMakesNoEditItsOwn(
            @ForAll("trees") ManifestTree before,
            @ForAll("trees") ManifestTree ended,
            @ForAll("trees") ManifestTree after,
            @ForAll("edits") List<Edit> edits,
            @ForAll @IntRange(max = 90) int step)
            throws IOException {
        TreeWriter.write(before, root);
        edit(edits, "1 ");
        try {
            TreeWriter.of(ended).overwriteEdited(true).writeTo(root, faulty(step, Fault.CRASH));
        } catch (SyncException e) {
            assertThat(e).hasMessageStartingWith(root.toString());
        }
        edited.entrySet().removeIf(edit -> !edit.getValue().equals(text(root.resolve(edit.getKey()))));

        SyncResult result = TreeWriter.write(after, root);

        assertThatTreeAndEditsAreThere(after, result);
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfARunMayBeTheLast(Fault fault) throws IOException {
        ManifestTree before = tree("same", "1", "changes", "1", "goes/away", "1", "folder/file", "1", "file", "1");
        ManifestTree after = tree("same", "1", "changes", "2", "new/one", "1", "folder", "1", "file/file", "1");
        int step = 0;
        boolean failed;
        do {
            makeFolders();
            TreeWriter.write(before, root);
            failed = runThatEnds(after, step++, fault);
            assertThatFilesAreWhole(before, after);
            TreeWriter.write(after, root);
            TreeWriter.write(after, clean);
            assertThat(Snapshot.of(root)).as("after step %s", step).isEqualTo(Snapshot.of(clean));
            deleteFolders();
        } while (failed);
        assertThat(step).isGreaterThan(40);
    }

    @Test
    void everyStepOfTwoRunsMayBeTheLast() throws IOException {
        int step = 0;
        boolean failed;
        do {
            int stepAgain = 0;
            boolean failedAgain;
            do {
                makeFolders();
                failed = runThatEnds(tree("x/y/a", "1"), step, Fault.CRASH);
                failedAgain = runThatEnds(tree("b", "1"), stepAgain++, Fault.CRASH);
                TreeWriter.write(tree(), root);
                assertThat(Snapshot.of(root))
                        .as("after steps %s and %s", step, stepAgain)
                        .isEmpty();
                deleteFolders();
            } while (failedAgain);
            step++;
        } while (failed);
        assertThat(step).isGreaterThan(15);
    }

    private boolean runThatEnds(ManifestTree tree, int step, Fault fault) {
        FaultyDisk disk = faulty(step, fault);
        try {
            TreeWriter.of(tree).writeTo(root, disk);
        } catch (SyncException e) {
            assertThat(e).hasMessageStartingWith(root.toString());
        }
        return disk.failed();
    }

    private FaultyDisk faulty(int step, Fault fault) {
        return new FaultyDisk(NioDisk.of(root), step, fault);
    }

    private void edit(List<Edit> edits, String mark) throws IOException {
        for (Edit edit : edits) {
            Path path = root.resolve(edit.path());
            boolean possible = !Files.isDirectory(path) && Files.isDirectory(path.resolveSibling("."));
            if (possible && edit.text().isEmpty()) {
                Files.deleteIfExists(path);
                edited.remove(edit.path());
            } else if (possible) {
                Files.writeString(path, mark + edit.text());
                edited.put(edit.path(), text(path));
            }
        }
    }

    /** Every file is as one of the trees or an edit has it, but for temporary ones. */
    private void assertThatFilesAreWhole(ManifestTree... trees) throws IOException {
        Map<String, Set<String>> allowed = new HashMap<>();
        edited.forEach((path, text) ->
                allowed.computeIfAbsent(path, p -> new HashSet<>()).add(text));
        for (ManifestTree tree : trees) {
            tree.files()
                    .forEach(file -> allowed.computeIfAbsent(file.path().toString(), p -> new HashSet<>())
                            .add(text(file)));
        }
        Snapshot.files(root).forEach((path, text) -> {
            if (!path.contains(".fleet-manifests.")) {
                assertThat(allowed.getOrDefault(path, Set.of())).as(path).contains(text);
            }
        });
    }

    private void assertThatTreeAndEditsAreThere(ManifestTree tree, SyncResult result) throws IOException {
        Map<String, String> expected = new HashMap<>(edited);
        Set<TreePath> conflicts = new HashSet<>();
        result.conflicts().forEach(conflict -> conflicts.add(conflict.path()));
        tree.files().stream()
                .filter(file -> !conflicts.contains(file.path()))
                .forEach(file -> expected.put(file.path().toString(), text(file)));
        Map<String, String> found = Snapshot.files(root);
        found.remove(RECORD);
        assertThat(found).isEqualTo(expected);
        assertThat(expected).containsAllEntriesOf(edited);
    }

    private static String text(ManifestFile file) {
        return (file.executable() ? "*" : "") + file.toText();
    }

    private static String text(Path file) {
        try {
            String mark = Files.isExecutable(file) ? "*" : "";
            return Files.isRegularFile(file) ? mark + Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<ManifestTree> trees() {
        Arbitrary<String> texts = Arbitraries.of("", "x", "y", "long ".repeat(2_000));
        Arbitrary<ManifestFile> files = Combinators.combine(Arbitraries.of(PATHS), texts, Arbitraries.of(false, true))
                .as((path, text, script) -> script
                        ? ManifestFile.script(TreePath.of(path), text)
                        : ManifestFile.text(TreePath.of(path), text));
        return files.list().ofMaxSize(6).map(CrashTest::treeOfWhatFits);
    }

    private static ManifestTree treeOfWhatFits(List<ManifestFile> files) {
        ManifestTree.Builder builder = ManifestTree.builder();
        List<TreePath> taken = new ArrayList<>();
        for (ManifestFile file : files) {
            TreePath path = file.path();
            if (taken.stream().noneMatch(other -> other.startsWith(path) || path.startsWith(other))) {
                taken.add(path);
                builder.add(file);
            }
        }
        return builder.build();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.of(PATHS), Arbitraries.of("", "edit", "other"))
                .as(Edit::new)
                .list()
                .ofMaxSize(3);
    }
}
