package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small repository for tests: files as text, and a root that applies the folder {@code apps}. */
final class Repo {

    static final String SYNC = """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata: {name: root, namespace: flux-system}
            spec:
              interval: 10m
              path: ./apps
              prune: true
              sourceRef: {kind: GitRepository, name: flux-system}
            """;

    static final String NAMESPACE = "apiVersion: v1\nkind: Namespace\nmetadata: {name: apps}\n";

    static final String SETTINGS = configMap("settings", "a: b");

    private final ManifestTree.Builder tree = ManifestTree.builder();

    private Repo() {}

    /** With the root that applies {@code apps}. */
    static Repo rooted() {
        return empty().with("clusters-sync.yaml", SYNC);
    }

    static Repo empty() {
        return new Repo();
    }

    Repo with(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean template = path.contains("/templates/");
        boolean yaml = !template && (path.endsWith(".yaml") || path.endsWith(".yml"));
        tree.put(yaml ? YamlReader.read(TreePath.of(path), bytes) : ManifestFile.bytes(TreePath.of(path), bytes));
        return this;
    }

    ManifestTree tree() {
        return tree.build();
    }

    FleetState simulate() {
        return FluxSimulator.create().simulate(tree());
    }

    /** The findings, line by line. */
    List<String> findings() {
        return lines(simulate());
    }

    static List<String> lines(FleetState state) {
        return state.findings().stream().map(Finding::toText).toList();
    }

    /** What is on the management cluster, but for the root. */
    List<String> objects() {
        return identities(simulate().management());
    }

    static List<String> identities(ClusterState cluster) {
        return cluster.objects().stream()
                .map(object -> object.identity().toString())
                .filter(text -> !text.equals("Kustomization flux-system/root"))
                .toList();
    }

    static PlacedObject object(ClusterState cluster, String identity) {
        return cluster.objects().stream()
                .filter(object -> object.identity().toString().equals(identity))
                .findFirst()
                .orElseThrow(() -> new AssertionError(identity + " is not among " + identities(cluster)));
    }

    static String configMap(String name, String data) {
        return """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: %s, namespace: apps}
            data: {%s}
            """.formatted(name, data);
    }

    /** A Kustomization in flux-system with these lines in its spec. */
    static String kustomization(String name, String... spec) {
        return """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata:
              name: %s
              namespace: flux-system
            spec:
              interval: 10m
              prune: true
              sourceRef: {kind: GitRepository, name: flux-system}
              %s
            """.formatted(name, String.join("\n  ", spec));
    }
}
