package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.simulate.kustomize.KustomizeResult.Outcome;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares whole builds with those of kustomize. */
final class AgainstKustomizeTest {

    private static final int OVERLAYS = Integer.getInteger("fleet.kustomize.overlays", 500);
    private static final int FIRST = Integer.getInteger("fleet.kustomize.first", 0);

    @TempDir
    Path scratch;

    @Test
    void generatedOverlaysBuildToTheSameObjects() throws IOException, InterruptedException {
        Oracle oracle = Oracle.orSkip();
        List<String> differences = new ArrayList<>();
        int built = 0;
        for (int seed = FIRST; seed < FIRST + OVERLAYS; seed++) {
            Path root = Files.createDirectory(scratch.resolve("overlay-" + seed));
            for (Map.Entry<String, String> file :
                    new OverlayGenerator(seed).generate().entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            Optional<List<JsonNode>> expected = oracle.build(root.resolve("overlay"), scratch);
            KustomizeResult result = KustomizeBuild.of(TreeReader.read(root)).build(TreePath.of("overlay"));
            built += expected.isPresent() ? 1 : 0;
            if (expected.isEmpty()) {
                result.findings().forEach(f -> {
                    if (f.severity() == io.fleetmanifests.finding.Severity.ERROR)
                        System.out.println(
                                "WHY " + f.message().replaceAll("web|api|db|prod|team-a|default|base-ns", "N"));
                });
            }
            compare(expected, result, oracle.said()).ifPresent(difference -> differences.add(root + "\n" + difference));
        }
        System.out.println("BUILT " + built + " of " + OVERLAYS + ", differences " + differences.size());
        assertThat(differences).isEmpty();
    }

    private static Optional<String> compare(Optional<List<JsonNode>> expected, KustomizeResult result, String said) {
        if (expected.isEmpty()) {
            return result.outcome() == Outcome.FAILED ? Optional.empty() : Optional.of("kustomize refuses it: " + said);
        }
        if (result.outcome() != Outcome.COMPLETE) {
            return Optional.of("we refuse it: " + result.findings());
        }
        List<JsonNode> objects =
                result.objects().stream().<JsonNode>map(BuiltObject::content).toList();
        if (objects.size() != expected.get().size()) {
            return Optional.of("number of objects: " + objects.size() + " instead of "
                    + expected.get().size());
        }
        for (int i = 0; i < objects.size(); i++) {
            if (!Manifest.of(objects.get(i)).equals(Manifest.of(expected.get().get(i)))) {
                return Optional.of("expected " + expected.get().get(i) + "\ngot      " + objects.get(i));
            }
        }
        return Optional.empty();
    }
}
