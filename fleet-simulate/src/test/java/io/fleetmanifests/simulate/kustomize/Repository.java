package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A small tree of files, and what its folders build to, as text. */
final class Repository {

    private final ManifestTree.Builder tree = ManifestTree.builder();

    /** A tree without files. */
    static Repository empty() {
        return new Repository();
    }

    /** A tree whose top folder has this kustomization file. */
    static Repository of(String kustomization) {
        return empty().with("kustomization.yaml", kustomization);
    }

    Repository with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Repository with(String path, byte[] bytes) {
        TreePath at = TreePath.of(path);
        tree.add(path.matches(".*\\.ya?ml") ? YamlReader.read(at, bytes) : ManifestFile.bytes(at, bytes));
        return this;
    }

    KustomizeBuild build() {
        return KustomizeBuild.of(tree.build());
    }

    KustomizeResult top() {
        return build().buildTop();
    }

    KustomizeResult folder(String folder) {
        return build().build(TreePath.of(folder));
    }

    /** The objects that the top folder builds to, as one YAML file. */
    String objects() {
        return yaml(top());
    }

    /** The findings of the top folder, one a line. */
    String findings() {
        return findings(top());
    }

    static String yaml(KustomizeResult result) {
        List<Manifest> manifests = result.objects().stream()
                .map(object -> Manifest.of(object.content()))
                .toList();
        return ManifestFile.of(TreePath.of("built.yaml"), manifests).toText();
    }

    static String findings(KustomizeResult result) {
        return result.findings().stream().map(Finding::toText).collect(Collectors.joining("\n"));
    }
}
