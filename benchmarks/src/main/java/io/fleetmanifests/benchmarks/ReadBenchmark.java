package io.fleetmanifests.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The YAML of 100 clusters: read by us with the place of every value, and by others without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {

    private final YAMLMapper jackson = new YAMLMapper();
    private Map<TreePath, byte[]> files = Map.of();

    /** Makes the files. */
    @Setup
    public void makeFiles() {
        files = FleetRenderer.create().render(ManyClusters.fleet(100, 2, RepositoryLayout.MANIFESTS)).files().stream()
                .filter(file -> file.path().toString().endsWith(".yaml"))
                .collect(Collectors.toMap(ManifestFile::path, ManifestFile::toBytes));
    }

    /** As the API server reads it: duplicate keys, YAML 1.1 and 1.2, limits, places. */
    @Benchmark
    public void fleetManifests(Blackhole hole) {
        files.forEach((path, bytes) -> hole.consume(YamlReader.read(path, bytes)));
    }

    /** Jackson's YAML. */
    @Benchmark
    public void jackson(Blackhole hole) throws IOException {
        for (byte[] bytes : files.values()) {
            try (MappingIterator<JsonNode> documents =
                    jackson.readerFor(JsonNode.class).readValues(bytes)) {
                List<JsonNode> all = documents.readAll();
                hole.consume(all);
            }
        }
    }

    /** What both are built on. */
    @Benchmark
    public void snakeyaml(Blackhole hole) {
        for (byte[] bytes : files.values()) {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            yaml.loadAll(new String(bytes, StandardCharsets.UTF_8)).forEach(hole::consume);
        }
    }
}
