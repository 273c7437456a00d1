package io.fleetmanifests.benchmarks;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.ManifestTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;

/**
 * {@code LargeFleet [CLUSTERS]}: renders and writes 1,000 AKS clusters with three pools each in a fresh JVM, and the same bytes
 * from memory; prints both times, for each layout. Meant for a small heap, {@code -Xmx256m}.
 */
final class LargeFleet {

    private static final int ROUNDS = 3;

    private LargeFleet() {}

    public static void main(String[] args) throws IOException {
        int clusters = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
        for (RepositoryLayout layout : RepositoryLayout.values()) {
            for (int round = 1; round <= ROUNDS; round++) {
                run(clusters, layout, round);
            }
        }
    }

    private static void run(int clusters, RepositoryLayout layout, int round) throws IOException {
        Path ours = Disk.newFolder();
        Path plain = Disk.newFolder();
        long start = System.nanoTime();
        Fleet fleet = ManyClusters.fleet(clusters, 3, layout);
        ManifestTree tree = FleetRenderer.create().render(fleet);
        TreeWriter.write(tree, ours);
        long rendered = System.nanoTime();
        SortedMap<String, byte[]> bytes = Disk.bytes(tree);
        long before = System.nanoTime();
        Disk.writePlainly(bytes, plain);
        long written = System.nanoTime();
        TreeWriter.write(tree, ours);
        long again = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%s round %d: %d clusters, %d files, %.1f MB; build, render and write %d ms, Files.write of the same bytes %d ms,"
                        + " write again %d ms; heap used %d of %d MB%n",
                layout,
                round,
                clusters,
                bytes.size(),
                bytes.values().stream().mapToLong(file -> file.length).sum() / 1e6,
                millis(rendered - start),
                millis(written - before),
                millis(again - written),
                used(),
                Runtime.getRuntime().maxMemory() >> 20);
        Disk.delete(ours);
        Disk.delete(plain);
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
    }
}
