package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String SEED = "../seed-fleet/fleet.yaml";

    @TempDir
    private Path folder;

    private Path before = Path.of("");
    private Path after = Path.of("");

    @BeforeEach
    void render() {
        before = folder.resolve("before");
        after = folder.resolve("after");
        for (Path each : List.of(before, after)) {
            assertThat(ToolRun.of("render", "--fleet", SEED, "--out", each, "--profile", "CURRENT")
                            .exitCode())
                    .isZero();
        }
    }

    @Test
    void nothingChanges() {
        ToolRun run = ToolRun.of("plan", before, before);

        assertThat(run.out())
                .isEqualTo("0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created,"
                        + " 0 left behind\n");
    }

    @Test
    void aClusterThatGoesIsTheFirstLineAndStopsThePush() throws IOException {
        delete(after.resolve("capi/clusters/secure-aks"));

        ToolRun run = ToolRun.of("plan", before, after);

        assertThat(run.out().lines().findFirst())
                .contains("delete Cluster capi-worker-clusters/secure-aks: the cluster secure-aks and its 2 pools"
                        + " (secure-aks-clsecpool, secure-aks-wrsecpool) will be deleted from Azure: HelmRelease"
                        + " capi-worker-clusters/secure-aks-helm-release is uninstalled: Kustomization"
                        + " capi-worker-clusters/worker-clusters prunes it");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aClusterThatIsProtectedDoesNotGo() throws IOException {
        delete(after.resolve("capi/clusters/secure-aks"));

        ToolRun run = ToolRun.of("plan", before, after, "--max-deletions", "9", "--protect", "secure-aks");

        assertThat(run.out())
                .contains(
                        "forbidden Cluster capi-worker-clusters/secure-aks: the cluster secure-aks is protected; take it off"
                                + " the list of protected clusters first\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void aRepositoryWithoutARootIsNoPlan() {
        Path part = before.resolve("infra");

        ToolRun run = ToolRun.of("plan", part, part, "--max-deletions", "100");

        assertThat(run.out())
                .isEqualTo(
                        "nobody can tell what this change does: the state before it is not known, the repository has no"
                                + " clusters-sync.yaml or gotk-sync.yaml with a Kustomization, and no FluxInstance with a sync\n");
        assertThat(run.err())
                .isEqualTo(
                        "fleet-tool: OLD_DIR and NEW_DIR: . error flux-root: the repository has no clusters-sync.yaml or"
                                + " gotk-sync.yaml with a Kustomization, and no FluxInstance with a sync; name the file or folder"
                                + " that is applied by hand (--root)\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aClusterWithAFluxOfItsOwnIsPlannedToo() throws IOException {
        Path release = after.resolve("infra/k3d-america/nginx/release.yaml");
        Files.writeString(release, Files.readString(release).replace("8080", "8081"));

        assertThat(ToolRun.of("plan", before, after).out()).isEqualTo("""
                update on k3d-america HelmRelease nginx/nginx spec.values.service.ports.http: 8080 → 8081
                0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 1 updated, 0 created, 0 left behind
                """);

        Files.delete(after.resolve("clusters/k3d-america/infra.yaml"));

        assertThat(ToolRun.of("plan", before, after).out()).isEqualTo("""
                stays on k3d-america Namespace nginx, HelmRepository flux-system/bitnami, HelmRelease nginx/nginx: \
                Kustomization flux-system/infrastructure on k3d-america stays as well: nobody applies it, so nobody deletes it
                stays on k3d-america Kustomization flux-system/infrastructure: nobody applies it, so nobody deletes it
                0 clusters deleted; 0 objects deleted, 0 replaced, 0 forbidden, 0 updated, 0 created, 4 left behind
                """);
    }

    @Test
    void jsonNamesTheDeletions() throws IOException {
        delete(after.resolve("capi/clusters/secure-aks"));

        ToolRun run = ToolRun.of("plan", before, after, "--format", "json");

        assertThat(run.out()).contains("\"clusterDeletions\" : 1,\n").startsWith("{\n  \"changes\" : [\n");
    }

    @Test
    void markdownStartsWithTheCounts() throws IOException {
        delete(after.resolve("capi/clusters/secure-aks"));

        ToolRun run = ToolRun.of("plan", before, after, "--format", "markdown");

        assertThat(run.out()).startsWith("**1 cluster deleted; 10 objects deleted, ");
    }

    @Test
    void whatBothStatesComplainOfIsSaidOnce() throws IOException {
        Path old = write("old", "./apps");
        Path now = write("now", "./apps");
        Path elsewhere = write("elsewhere", "./shops");
        String missing = "clusters-sync.yaml:6:9 error flux-path-missing Kustomization flux-system/root spec.path: ";

        assertThat(ToolRun.of("plan", old, now).err())
                .startsWith("fleet-tool: OLD_DIR and NEW_DIR: " + missing)
                .hasLineCount(1);
        assertThat(ToolRun.of("plan", old, elsewhere).err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("fleet-tool: OLD_DIR: " + missing),
                        second -> assertThat(second).startsWith("fleet-tool: NEW_DIR: " + missing));
    }

    private Path write(String name, String path) throws IOException {
        Path root = Files.createDirectories(folder.resolve(name));
        Files.writeString(root.resolve("clusters-sync.yaml"), """
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: root, namespace: flux-system}
                spec:
                  interval: 10m
                  path: %s
                  prune: true
                  sourceRef: {kind: GitRepository, name: flux-system}
                """.formatted(path));
        return root;
    }

    @Test
    void aFolderThatIsNotThereIsTheCallersMistake() {
        ToolRun run = ToolRun.of("plan", before, folder.resolve("nowhere"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("must be a folder, got \"");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
