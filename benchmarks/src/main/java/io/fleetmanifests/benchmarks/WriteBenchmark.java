package io.fleetmanifests.benchmarks;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.sync.SyncResult;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.ManifestTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** 1,000 clusters with three pools each, rendered and written into an empty folder; and the same bytes by Files.write. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(1)
public class WriteBenchmark {

    /** How the clusters are written. */
    @Param({"HELM", "MANIFESTS"})
    public RepositoryLayout layout = RepositoryLayout.HELM;

    private final FleetRenderer renderer = FleetRenderer.create();
    private Fleet fleet = ManyClusters.fleet(1, 1, RepositoryLayout.HELM);
    private ManifestTree tree = ManifestTree.builder().build();
    private SortedMap<String, byte[]> bytes = Disk.bytes(tree);
    private Path folder = Path.of("");

    /** Makes the fleet. */
    @Setup
    public void makeFleet() {
        fleet = ManyClusters.fleet(1_000, 3, layout);
        tree = renderer.render(fleet);
        bytes = Disk.bytes(tree);
    }

    /** Makes an empty folder. */
    @Setup(Level.Invocation)
    public void makeFolder() throws IOException {
        folder = Disk.newFolder();
    }

    /** Deletes it. */
    @TearDown(Level.Invocation)
    public void deleteFolder() throws IOException {
        Disk.delete(folder);
    }

    /** The fleet's objects, trees and bytes are made, and written. */
    @Benchmark
    public SyncResult renderAndWrite() {
        return TreeWriter.write(renderer.render(fleet), folder);
    }

    /** The tree is there and is only written. */
    @Benchmark
    public SyncResult write() {
        return TreeWriter.write(tree, folder);
    }

    /** The bytes are there and are only written. */
    @Benchmark
    public void plainFilesWrite() throws IOException {
        Disk.writePlainly(bytes, folder);
    }
}
