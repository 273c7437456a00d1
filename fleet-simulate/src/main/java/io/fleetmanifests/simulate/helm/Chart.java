package io.fleetmanifests.simulate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A chart as files by their path in it. Two charts are the same only when they are the same object: that is what releases of
 * one chart share. Never changes.
 */
public final class Chart {

    private static final String VALUES = "values.yaml";
    private static final Pattern CRDS = Pattern.compile("(charts/[^/]+/)*crds/.*\\.ya?ml");
    private static final Pattern TEMPLATES = Pattern.compile("(charts/[^/]+/)*templates/.*");
    private static final Pattern ASKS_THE_CLUSTER = Pattern.compile("\\.Capabilities\\.APIVersions|\\blookup\\s");

    private final SortedMap<String, byte[]> files;
    private final JsonNode metadata;
    private final Supplier<List<RenderedObject>> crds = new Once<>(this::readCrds);
    private final Supplier<Boolean> asksTheCluster = new Once<>(this::readQuestions);

    private Chart(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.metadata = first(files.getOrDefault("Chart.yaml", new byte[0]));
    }

    /** A chart of these files; the arrays are taken over, not copied. */
    public static Chart of(Map<String, byte[]> files) {
        return new Chart(new TreeMap<>(files));
    }

    private static JsonNode first(byte[] yaml) {
        List<Manifest> documents = YamlReader.readDocuments("chart", yaml).manifests();
        return documents.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : documents.get(0).content();
    }

    /** What Chart.yaml calls it; empty without one. */
    public String name() {
        return metadata.path("name").asText();
    }

    /** The version that Chart.yaml gives it; empty without one. */
    public String version() {
        return metadata.path("version").asText();
    }

    /** The values of values.yaml; an empty object without one. */
    JsonNode defaultValues() {
        return first(files.getOrDefault(VALUES, new byte[0]));
    }

    /** The names and repositories of the charts that it needs, with those that stand in its own folder {@code charts}. */
    public List<Dependency> dependencies() {
        List<Dependency> dependencies = new ArrayList<>();
        for (JsonNode dependency : metadata.path("dependencies")) {
            dependencies.add(new Dependency(
                    dependency.path("name").asText(),
                    dependency.path("version").asText(),
                    dependency.path("repository").asText()));
        }
        return dependencies;
    }

    /**
     * A chart that another needs.
     *
     * @param version a version or a range of them
     * @param repository where it is; a path of the same repository when it starts with {@code file://}
     */
    public record Dependency(String name, String version, String repository) {}

    /** Whether the chart that is needed stands in the folder {@code charts}. */
    public boolean brings(Dependency dependency) {
        String folder = "charts/" + dependency.name();
        return files.keySet().stream()
                .anyMatch(path -> path.startsWith(folder + "/") || (path.startsWith(folder + "-") && isArchive(path)));
    }

    private static boolean isArchive(String path) {
        return path.endsWith(".tgz") || path.endsWith(".tar.gz");
    }

    /** The paths of files that are others in another chart, or are in one of the two only; in their order. */
    public List<String> changes(Chart other) {
        Set<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(other.files.keySet());
        return paths.stream()
                .filter(path -> !Arrays.equals(files.get(path), other.files.get(path)))
                .toList();
    }

    /** The chart with another in its folder {@code charts}. */
    public Chart with(Dependency dependency, Chart other) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        other.files.forEach((path, bytes) -> all.put("charts/" + dependency.name() + "/" + path, bytes));
        return new Chart(all);
    }

    /** The chart with these values in place of its own. */
    public Chart withValues(JsonNode values) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(VALUES, values.toString().getBytes(StandardCharsets.UTF_8));
        return new Chart(all);
    }

    /** The chart without the schemas of its values and those of the charts in it. */
    public Chart withoutSchemas() {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.keySet().removeIf(path -> path.equals("values.schema.json") || path.endsWith("/values.schema.json"));
        return new Chart(all);
    }

    /** A file of the chart. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The chart with these templates beside its other files. */
    public Chart withTemplates(Map<String, String> templates) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        templates.forEach((path, text) -> all.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new Chart(all);
    }

    /** Whether the chart, or one in its folder {@code charts}, has a file for Helm to render. */
    public boolean hasTemplates() {
        return files.keySet().stream()
                .anyMatch(path -> TEMPLATES.matcher(path).matches() || (path.startsWith("charts/") && isArchive(path)));
    }

    /** The values of a release over the chart's own, as templates see them. */
    public JsonNode effectiveValues(ObjectNode values) {
        return ChartDefaults.under(values, defaultValues());
    }

    /** The CustomResourceDefinitions of the folders {@code crds}, by file; Helm never renders them. */
    public List<RenderedObject> crds() {
        return crds.get();
    }

    private List<RenderedObject> readCrds() {
        List<RenderedObject> crds = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (CRDS.matcher(path).matches()) {
                for (Manifest document : YamlReader.readDocuments(path, bytes).manifests()) {
                    if (document.content().path("kind").asText().equals("CustomResourceDefinition")) {
                        crds.add(new RenderedObject(path, document));
                    }
                }
            }
        });
        return List.copyOf(crds);
    }

    /** Whether a template asks the cluster for its objects or API versions. */
    public boolean asksTheCluster() {
        return asksTheCluster.get();
    }

    private boolean readQuestions() {
        return files.entrySet().stream()
                .filter(file -> TEMPLATES.matcher(file.getKey()).matches())
                .anyMatch(file -> ASKS_THE_CLUSTER
                        .matcher(new String(file.getValue(), StandardCharsets.UTF_8))
                        .find());
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** Name and version. */
    @Override
    public String toString() {
        return name() + " " + version();
    }
}
