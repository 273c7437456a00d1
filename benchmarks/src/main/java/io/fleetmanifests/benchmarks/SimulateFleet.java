package io.fleetmanifests.benchmarks;

import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.simulate.flux.Simulated;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.validate.plan.FleetPlanner;
import io.fleetmanifests.validate.plan.Plan;
import io.fleetmanifests.validate.state.FleetState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * In one run: how long 1,000 clusters in layout helm take to expand, beside one process of {@code helm template} a cluster for 50 of
 * them; and how long it takes to plan one more cluster, beside planning it from nothing. Arguments: an empty folder, the helm binary.
 */
final class SimulateFleet {

    private static final int CLUSTERS = 1_000;
    private static final int PROCESSES = 50;
    private static final int ROUNDS = 8;

    private SimulateFleet() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        Path before = Files.createDirectories(folder.resolve("before"));
        Path after = Files.createDirectories(folder.resolve("after"));
        write(CLUSTERS, before);
        write(CLUSTERS + 1, after);
        for (int round = 0; round < ROUNDS; round++) {
            Watch watch = new Watch();
            // Made before the tree is read, so that Helm is loaded meanwhile.
            FluxSimulator simulator = FluxSimulator.create();
            ManifestTree tree = TreeReader.read(before);
            Simulated simulated = simulator.simulation(tree);
            print("read and expand %d clusters, %d objects", watch, CLUSTERS, objects(simulated.state()));

            watch = new Watch();
            ManifestTree later = TreeReader.read(after, tree);
            Simulated next = simulated.next(later);
            Plan plan = FleetPlanner.create().plan(simulated.state(), next.state());
            print("read and plan one more: %d changes", watch, plan.changes().size());

            watch = new Watch();
            FleetState old = simulator.simulate(TreeReader.read(before));
            FleetState now = simulator.simulate(TreeReader.read(after));
            plan = FleetPlanner.create().plan(old, now);
            print("the same from nothing: %d changes", watch, plan.changes().size());
        }
        if (args.length > 1) {
            template(args[1], before, folder.resolve("values.json"));
        }
    }

    private static void write(int clusters, Path folder) {
        TreeWriter.write(FleetRenderer.create().render(ManyClusters.fleet(clusters, 3, RepositoryLayout.HELM)), folder);
    }

    private static int objects(FleetState state) {
        return state.management().objects().size()
                + state.workers().values().stream()
                        .mapToInt(worker -> worker.objects().size())
                        .sum();
    }

    private static void template(String helm, Path repository, Path file) throws IOException, InterruptedException {
        ManifestTree tree = TreeReader.read(repository);
        Watch watch = new Watch();
        for (int i = 0; i < PROCESSES; i++) {
            String cluster = "cluster-" + i;
            var release = tree.file("capi/clusters/" + cluster + "/cluster-helm-release.yaml");
            var values = release.orElseThrow().manifests().get(0).content().at("/spec/values");
            Files.writeString(file, values.toString());
            String chart = repository.resolve("capi/mngmt/aks-cluster-chart").toString();
            Process process = new ProcessBuilder(List.of(helm, "template", cluster, chart, "-f", file.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("helm template of " + cluster + " failed");
            }
        }
        print("%d processes of helm template (their CPU time is not ours)", watch, PROCESSES);
    }

    private static void print(String what, Watch watch, Object... numbers) {
        System.out.printf(Locale.ROOT, "%6.2f s, %6.2f s of CPU: ", watch.seconds(), watch.cpuSeconds());
        System.out.printf(Locale.ROOT, what + "%n", numbers);
    }

    /** Started when it is made. */
    private static final class Watch {

        private final long start = System.nanoTime();
        private final double cpu = cpu();

        double seconds() {
            return (System.nanoTime() - start) / 1e9;
        }

        double cpuSeconds() {
            return cpu() - cpu;
        }

        private static double cpu() {
            return ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .map(duration -> duration.toNanos() / 1e9)
                    .orElse(0.0);
        }
    }
}
