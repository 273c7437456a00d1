package io.fleetmanifests.benchmarks;

import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * {@code ManyDocuments [CLUSTERS]}: writes the manifests of 7,700 clusters, which are 100,000 documents, reads them back with the
 * place of every value, and validates them as one tree. Meant for {@code -Xmx512m}.
 */
final class ManyDocuments {

    private ManyDocuments() {}

    public static void main(String[] args) throws IOException {
        int clusters = args.length == 0 ? 7_700 : Integer.parseInt(args[0]);
        Path folder = Disk.newFolder();
        write(clusters, folder);
        long start = System.nanoTime();
        ManifestTree tree = TreeReader.read(folder);
        long read = System.nanoTime();
        Report report = FleetValidator.create().validate(tree);
        long validated = System.nanoTime();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%d documents in %d files: read in %d ms, validated in %d ms; heap used %d of %d MB%n%s%n",
                tree.manifests().count(),
                tree.files().size(),
                (read - start) / 1_000_000,
                (validated - read) / 1_000_000,
                runtime.totalMemory() - runtime.freeMemory() >> 20,
                runtime.maxMemory() >> 20,
                report.toText());
        Disk.delete(folder);
    }

    /** In a method of its own, so that nothing of it is still there when the tree is read. */
    private static void write(int clusters, Path folder) {
        TreeWriter.write(
                FleetRenderer.create().render(ManyClusters.fleet(clusters, 3, RepositoryLayout.MANIFESTS)), folder);
    }
}
