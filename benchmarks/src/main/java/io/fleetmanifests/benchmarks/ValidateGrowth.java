package io.fleetmanifests.benchmarks;

import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import io.fleetmanifests.validate.report.JsonReport;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * {@code ValidateGrowth [CLUSTERS...]}: validates whole repositories of 77, 770 and 7,700 clusters, which are 1,000, 10,000 and 100,000
 * documents, with all layers and the report as JSON; prints the time a document takes, which should not grow. Time is that of the
 * thread, so that it means something on a machine that is busy.
 */
final class ValidateGrowth {

    private static final int[] CLUSTERS = {77, 770, 7_700};
    private static final int ROUNDS = 5;
    private static final int WARM = 40;

    private ValidateGrowth() {}

    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? CLUSTERS
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        FleetValidator validator = FleetValidator.create();
        ManifestTree small = tree(CLUSTERS[0]);
        for (int i = 0; i < WARM; i++) {
            measure(validator, small);
        }
        for (int clusters : sizes) {
            ManifestTree tree = tree(clusters);
            long documents = tree.manifests().count();
            long best = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                best = Math.min(best, measure(validator, tree));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%6d clusters, %7d documents: %8.1f ms, %5.2f microseconds a document%n",
                    clusters,
                    documents,
                    best / 1e6,
                    best / 1e3 / documents);
        }
    }

    private static ManifestTree tree(int clusters) {
        return FleetRenderer.create().render(ManyClusters.fleet(clusters, 3, RepositoryLayout.MANIFESTS));
    }

    private static long measure(FleetValidator validator, ManifestTree tree) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Report report = validator.validate(tree);
        if (JsonReport.write(report).isEmpty() || report.hasErrors()) {
            throw new IllegalStateException(report.toText());
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
