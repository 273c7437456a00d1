package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.validate.plan.FleetPlanner;
import io.fleetmanifests.validate.plan.Plan;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of a repository of 2021 whose copy has no templates in its cluster chart: the deletion of a folder is that of a cluster. */
class CopyWithoutTemplatesTest {

    private static final String CHART = "capi/mngmt/aks-cluster-chart/";
    private static final String ASSUMED =
            "capi/mngmt/aks-cluster-chart/Chart.yaml:2:7 warning flux-chart-templates: has no templates; the objects"
                    + " of its releases are those that the SDK's own templates of the profile SEED_2021 make of the"
                    + " values; add the chart's templates, so that it is known what they make\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "atlantic-aks, clatlpool, wratlpool, 5",
        "north-aks, clnrtpool, wrnrtpool, 5",
        "pacific-aks, clpacpool, wrpacpool, 5",
        "secure-aks, clsecpool, wrsecpool, 2",
        "super-secure-aks, clsscpool, wrsscpool, 2"
    })
    void ourCopySaysWhichClusterGoes(String cluster, String system, String work, int objects) {
        deletes(copy(rendered()), cluster, system, work, ", with " + objects + " objects that Flux runs on it");
    }

    @ParameterizedTest
    @CsvSource({
        "atlantic-aks, clatlpool, wratlpool",
        "north-aks, clnrtpool, wrnrtpool",
        "pacific-aks, clpacpool, wrpacpool",
        "secure-aks, clsecpool, wrsecpool",
        "super-secure-aks, clsscpool, wrsscpool"
    })
    void theReferenceSaysWhichClusterGoes(String cluster, String system, String work) {
        String reference = System.getProperty("fleet.reference", "");
        assumeTrue(
                !reference.isEmpty(), "the system property fleet.reference does not name the folder of the reference");
        deletes(TreeReader.read(Path.of(reference, "repo")), cluster, system, work, "");
    }

    @Test
    void whoDeletesTheTemplatesDeletesTheClusters() {
        ManifestTree whole = rendered();

        ToolRun run = ToolRun.of("plan", write("before", whole), write("after", bumped(copy(whole))));

        assertThat(run.out().lines().filter(line -> line.startsWith("delete Cluster ")))
                .hasSize(5);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void untilTheVersionChangesFluxKeepsTheTemplates() {
        ManifestTree whole = rendered();

        ToolRun run = ToolRun.of("plan", write("before", whole), write("after", copy(whole)));

        assertThat(run.out()).doesNotContain("delete Cluster ");
        assertThat(run.err()).contains(" warning flux-chart-unbumped: has changed files (");
    }

    @Test
    void withoutHelmItIsMostLikelyACluster() {
        ManifestTree before = copy(rendered());
        FluxSimulator simulator = FluxSimulator.builder().helm(false).build();

        Plan plan = FleetPlanner.create()
                .plan(simulator.simulate(before), simulator.simulate(without(before, "capi/clusters/secure-aks/")));

        assertThat(plan.toText())
                .isEqualTo("delete HelmRelease capi-worker-clusters/secure-aks-helm-release: what it made goes as well,"
                        + " which is not known here but most likely the cluster secure-aks: Kustomization"
                        + " capi-worker-clusters/worker-clusters prunes it\n"
                        + "0 clusters deleted, 1 more possibly; 1 object deleted, 0 replaced, 0 forbidden, 0"
                        + " updated, 0 created, 0 left behind\n");
        assertThat(plan.isRefused(0)).isTrue();
        assertThat(plan.isRefused(1)).isFalse();
    }

    private void deletes(ManifestTree before, String cluster, String system, String work, String with) {
        Path old = write("before", before);
        Path now = write("after", without(before, "capi/clusters/" + cluster + "/"));

        ToolRun run = ToolRun.of("plan", old, now);

        assertThat(run.out().lines().findFirst())
                .contains("delete Cluster capi-worker-clusters/" + cluster + ": the cluster " + cluster
                        + " and its 2 pools ("
                        + system + ", " + work + ") will be deleted from Azure" + with
                        + ": HelmRelease capi-worker-clusters/" + cluster
                        + "-helm-release is uninstalled: Kustomization capi-worker-clusters/worker-clusters prunes it");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("fleet-tool: OLD_DIR and NEW_DIR: " + ASSUMED);
        assertThat(ToolRun.of("plan", old, now, "--max-deletions", "1").exitCode())
                .isZero();
    }

    private ManifestTree rendered() {
        Path out = folder.resolve("rendered");
        assertThat(ToolRun.of("render", "--fleet", "../seed-fleet/fleet.yaml", "--out", out, "--profile", "SEED_2021")
                        .exitCode())
                .isZero();
        return TreeReader.read(out);
    }

    /** As somebody copies a repository who takes for code what is no YAML. */
    private static ManifestTree copy(ManifestTree tree) {
        return without(without(tree, CHART + "templates/"), CHART + "values.schema.json");
    }

    private static ManifestTree bumped(ManifestTree tree) {
        ManifestTree.Builder bumped = tree.toBuilder();
        tree.files().stream()
                .filter(file -> file.path().fileName().equals("Chart.yaml"))
                .forEach(file -> bumped.put(ManifestFile.text(
                        file.path(), file.toText().replaceFirst("(?m)^version: .*$", "version: 9.9.9"))));
        return bumped.build();
    }

    private static ManifestTree without(ManifestTree tree, String start) {
        Predicate<TreePath> gone = path -> path.toString().startsWith(start);
        ManifestTree.Builder rest = tree.toBuilder();
        tree.files().stream().map(file -> file.path()).filter(gone).forEach(rest::remove);
        return rest.build();
    }

    private Path write(String name, ManifestTree tree) {
        Path target = folder.resolve(name);
        TreeWriter.write(tree, target);
        return target;
    }
}
