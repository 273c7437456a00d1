package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpandCommandTest {

    private static final String SYNC = """
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata: {name: root, namespace: flux-system}
            spec:
              interval: 10m
              path: ./apps
              prune: true
              sourceRef: {kind: GitRepository, name: flux-system}
            """;

    @TempDir
    private Path folder;

    @Test
    void writesAFolderForEachClusterAndNamespace() throws IOException {
        write("clusters-sync.yaml", SYNC);
        write("apps/cluster.yaml", object("cluster.x-k8s.io/v1beta2", "Cluster", "west", "flux-system"));
        write(
                "apps/west.yaml",
                SYNC.replace("name: root", "name: west").replace("./apps", "./west")
                        + "  kubeConfig: {secretRef: {name: west-kubeconfig}}\n");
        write("west/namespace.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: web}\n");
        write("west/settings.yaml", object("v1", "ConfigMap", "settings", "web"));

        ToolRun run = ToolRun.of("expand", folder, "--out", folder.resolve("out"));

        assertThat(run).isEqualTo(new ToolRun(0, """
                        created _management/flux-system/Cluster-west.yaml
                        created _management/flux-system/Kustomization-root.yaml
                        created _management/flux-system/Kustomization-west.yaml
                        created west/_cluster/Namespace-web.yaml
                        created west/web/ConfigMap-settings.yaml
                        """, ""));
        assertThat(folder.resolve("out/west/_cluster/Namespace-web.yaml")).hasContent("""
                        apiVersion: v1
                        kind: Namespace
                        metadata:
                          name: web
                          labels:
                            kustomize.toolkit.fluxcd.io/name: west
                            kustomize.toolkit.fluxcd.io/namespace: flux-system
                        """);
    }

    @Test
    void saysWhatFailsAndEndsWithOne() throws IOException {
        write("sync/clusters-sync.yaml", SYNC);

        ToolRun run = ToolRun.of("expand", folder, "--out", folder.resolve("out"), "--root", "sync");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "sync/clusters-sync.yaml:6:9 error flux-path-missing Kustomization flux-system/root spec.path:"
                                + " must be a folder of the repository, got \"./apps\"; write the folder's path from the top\n");
    }

    @Test
    void aFolderThatIsNotThereIsTheCallersMistake() throws IOException {
        ToolRun run = ToolRun.of("expand", folder.resolve("gone"), "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("DIR must be a folder, got ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static String object(String apiVersion, String kind, String name, String namespace) {
        return "apiVersion: %s\nkind: %s\nmetadata: {name: %s, namespace: %s}\n"
                .formatted(apiVersion, kind, name, namespace);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
