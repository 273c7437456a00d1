package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.simulate.kustomize.KustomizeResult.Outcome;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole builds beside those of kustomize itself: the same objects in the same order, or refused by both. */
final class AgainstKustomizeTest {

    private static final int OVERLAYS = Integer.getInteger("fleet.kustomize.overlays", 500);
    private static final int FIRST_SEED = Integer.getInteger("fleet.kustomize.seed", 1);

    @TempDir
    Path scratch;

    private Oracle oracle;

    AgainstKustomizeTest() {
        this.oracle = Oracle.ABSENT;
    }

    @BeforeEach
    void findKustomize() {
        oracle = Oracle.orSkip();
    }

    @Test
    void generatedOverlaysBuildToTheSameObjects() throws IOException, InterruptedException {
        List<String> differences = new ArrayList<>();
        int built = 0;
        for (int seed = FIRST_SEED; seed < FIRST_SEED + OVERLAYS; seed++) {
            Path root = Files.createDirectory(scratch.resolve("overlay-" + seed));
            write(new OverlayGenerator(seed, oracle.isCurrent()).generate(), root);
            Optional<List<JsonNode>> expected = oracle.build(root.resolve("overlay"), scratch);
            KustomizeResult result = KustomizeBuild.of(TreeReader.read(root)).build(TreePath.of("overlay"));
            built += expected.isPresent() ? 1 : 0;
            compare(expected, result).ifPresent(difference -> differences.add(root.getFileName() + difference));
        }
        assertThat(differences).isEmpty();
        // Overlays that both refuse say little.
        assertThat(built).isGreaterThan(OVERLAYS / 2);
    }

    @Test
    void foldersOfRealRepositoriesBuildToTheSameObjects() throws IOException, InterruptedException {
        List<Path> repositories = repositories();
        assumeTrue(!repositories.isEmpty(), "no -Dfleet.corpus and no -Dfleet.reference");
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Path repository : repositories) {
            KustomizeBuild build = KustomizeBuild.of(TreeReader.read(repository));
            for (Path folder : kustomizations(repository)) {
                KustomizeResult result = folder.equals(repository)
                        ? build.buildTop()
                        : build.build(TreePath.of(repository.relativize(folder).toString()));
                if (result.outcome() != Outcome.PARTIAL) {
                    compared++;
                    compare(oracle.build(folder, scratch), result)
                            .ifPresent(difference -> differences.add(folder + difference));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isPositive();
    }

    private static void write(Map<String, String> files, Path root) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static List<Path> repositories() throws IOException {
        List<Path> repositories = new ArrayList<>();
        String corpus = System.getProperty("fleet.corpus", "");
        if (!corpus.isEmpty()) {
            try (Stream<Path> found = Files.list(Path.of(corpus, "repos"))) {
                found.filter(Files::isDirectory).sorted().forEach(repositories::add);
            }
        }
        String reference = System.getProperty("fleet.reference", "");
        if (!reference.isEmpty()) {
            repositories.add(Path.of(reference, "repo"));
        }
        return repositories;
    }

    private static List<Path> kustomizations(Path repository) throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(file -> file.getFileName().toString().matches("kustomization\\.ya?ml|Kustomization"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private Optional<String> compare(Optional<List<JsonNode>> expected, KustomizeResult result) {
        if (expected.isEmpty()) {
            return result.outcome() == Outcome.FAILED
                    ? Optional.empty()
                    : Optional.of(": kustomize refuses it: " + oracle.said());
        }
        if (result.outcome() != Outcome.COMPLETE) {
            return Optional.of(": we refuse it: " + result.findings());
        }
        List<JsonNode> theirs = inOrder(expected.get());
        List<JsonNode> ours = inOrder(
                result.objects().stream().<JsonNode>map(BuiltObject::content).toList());
        if (ours.size() != theirs.size()) {
            return Optional.of(": " + ours.size() + " objects instead of " + theirs.size());
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!Manifest.of(ours.get(i)).equals(Manifest.of(theirs.get(i)))) {
                return Optional.of(": expected " + theirs.get(i) + "\n     got " + ours.get(i));
            }
        }
        return Optional.empty();
    }

    /** The order of current versions is compared; kubectl sorts. */
    private List<JsonNode> inOrder(List<JsonNode> objects) {
        return oracle.isCurrent()
                ? objects
                : objects.stream()
                        .sorted(Comparator.comparing(object -> object.path("apiVersion") + "/" + object.path("kind")
                                + "/" + object.path("metadata").path("namespace") + "/"
                                + object.path("metadata").path("name")))
                        .toList();
    }
}
