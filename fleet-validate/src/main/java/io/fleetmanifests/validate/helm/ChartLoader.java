package io.fleetmanifests.validate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes charts of files. A chart in an archive is not looked into: it counts as one that is not known. */
public final class ChartLoader {

    private static final String FILE = "file://";

    /** A chart in a chart in a chart, and so on, that comes back to itself ends here. */
    private static final int DEEPEST = 16;

    private final Function<String, Optional<ChartFiles>> neighbours;

    /**
     * A loader.
     *
     * @param neighbours finds the files of a chart beside another, by its path from the top; nothing for a path without a chart
     */
    public ChartLoader(Function<String, Optional<ChartFiles>> neighbours) {
        this.neighbours = neighbours;
    }

    /** The chart; nothing when its files cannot be read, or are none of a chart. */
    public Optional<HelmChart> load(ChartFiles files) {
        return load(files, 0);
    }

    private Optional<HelmChart> load(ChartFiles files, int depth) {
        Optional<ObjectNode> metadata = files.bytes("Chart.yaml").flatMap(bytes -> values("Chart.yaml", bytes));
        Optional<ObjectNode> requirements = optional(files, "requirements.yaml");
        Optional<ObjectNode> values = optional(files, "values.yaml");
        if (depth == DEEPEST
                || metadata.isEmpty()
                || metadata.get().path("name").asText().isEmpty()
                || requirements.isEmpty()
                || values.isEmpty()) {
            return Optional.empty();
        }
        List<ChartDependency> dependencies = new ArrayList<>(ChartDependency.of(metadata.get()));
        dependencies.addAll(ChartDependency.of(requirements.get()));
        Set<String> unknown = new TreeSet<>();
        List<HelmChart> subcharts = subcharts(files, dependencies, unknown, depth);
        return Optional.of(new HelmChart(
                metadata.get().path("name").asText(),
                metadata.get().path("type").asText().equals("library"),
                files,
                values.get(),
                templates(files),
                subcharts,
                dependencies,
                unknown));
    }

    private static Optional<ObjectNode> optional(ChartFiles files, String path) {
        return files.bytes(path).map(bytes -> values(path, bytes)).orElse(Optional.of(HelmChart.empty()));
    }

    /** The values of a file of YAML, those of several documents over each other; nothing when it is no such file. */
    public static Optional<ObjectNode> values(String name, byte[] yaml) {
        YamlDocuments read = YamlReader.readDocuments(name, yaml);
        ObjectNode values = HelmChart.empty();
        for (Manifest document : read.manifests()) {
            JsonNode content = document.content();
            if (!content.isObject() && !content.isNull()) {
                return Optional.empty();
            }
            values = PartialValues.merge(values, content);
        }
        boolean failed = read.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return failed ? Optional.empty() : Optional.of(values);
    }

    private static SortedMap<String, String> templates(ChartFiles files) {
        SortedMap<String, String> templates = new TreeMap<>();
        files.all().forEach((path, bytes) -> {
            if (path.startsWith("templates/")) {
                templates.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return templates;
    }

    private List<HelmChart> subcharts(
            ChartFiles files, List<ChartDependency> dependencies, Set<String> unknown, int depth) {
        List<HelmChart> brought = new ArrayList<>();
        Set<String> folders = new TreeSet<>();
        files.all().keySet().stream()
                .filter(path -> path.startsWith("charts/"))
                .forEach(path -> folders.add(path.split("/", -1)[1]));
        for (String folder : folders) {
            if (folder.startsWith("_") || folder.startsWith(".") || folder.equals("README.md")) {
                continue;
            }
            Optional<HelmChart> chart = load(files.below("charts/" + folder), depth + 1);
            chart.ifPresentOrElse(brought::add, () -> unknown.add(nameOfArchive(folder)));
        }
        List<HelmChart> subcharts = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (ChartDependency dependency : dependencies) {
            asked.add(dependency.name());
            unknown.remove(dependency.name());
            find(brought, files, dependency, depth)
                    .ifPresentOrElse(
                            chart -> subcharts.add(chart.withName(dependency.alias())),
                            () -> unknown.add(dependency.alias()));
        }
        brought.stream().filter(chart -> !asked.contains(chart.name())).forEach(subcharts::add);
        return subcharts;
    }

    /** An archive is called by the name of its chart and a version. */
    private static String nameOfArchive(String file) {
        return file.replaceFirst("-[0-9].*\\.tgz$", "");
    }

    private Optional<HelmChart> find(List<HelmChart> brought, ChartFiles files, ChartDependency dependency, int depth) {
        List<HelmChart> named = brought.stream()
                .filter(chart -> chart.name().equals(dependency.name()))
                .toList();
        if (!named.isEmpty()) {
            // Which one of two Helm takes depends on their versions.
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        return dependency.repository().startsWith(FILE)
                ? neighbours
                        .apply(files.place(dependency.repository().substring(FILE.length())))
                        .flatMap(other -> load(other, depth + 1))
                : Optional.empty();
    }
}
