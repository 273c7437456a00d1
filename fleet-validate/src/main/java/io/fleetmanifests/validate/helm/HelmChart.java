package io.fleetmanifests.validate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A chart as Helm loads it, with the charts that it needs as far as they are there. Never changes; what is asked of it must not be
 * changed either.
 */
public final class HelmChart {

    private final String name;
    private final boolean library;
    private final ChartFiles files;
    private final ObjectNode values;
    private final SortedMap<String, String> templates;
    private final List<HelmChart> subcharts;
    private final List<ChartDependency> dependencies;
    private final Set<String> unknown;

    HelmChart(
            String name,
            boolean library,
            ChartFiles files,
            ObjectNode values,
            SortedMap<String, String> templates,
            List<HelmChart> subcharts,
            List<ChartDependency> dependencies,
            Set<String> unknown) {
        this.name = name;
        this.library = library;
        this.files = files;
        this.values = values;
        this.templates = Collections.unmodifiableSortedMap(templates);
        this.subcharts = List.copyOf(subcharts);
        this.dependencies = List.copyOf(dependencies);
        this.unknown = Collections.unmodifiableSet(new TreeSet<>(unknown));
    }

    /** What its parent calls it: the name in Chart.yaml, or an alias. */
    public String name() {
        return name;
    }

    /** Whether its templates are only for others to use. */
    public boolean isLibrary() {
        return library;
    }

    /** The folder that it stands in. */
    public String folder() {
        return files.folder();
    }

    /** Where a file of it stands, for whoever looks for it. */
    public String place(String path) {
        return files.place(path);
    }

    /** Its own values. */
    public ObjectNode values() {
        return values;
    }

    /** The schema of its values as text. */
    public Optional<String> schema() {
        return files.text("values.schema.json");
    }

    /** The templates by their path in the chart. */
    public SortedMap<String, String> templates() {
        return templates;
    }

    /** The charts that it needs and that are there. */
    public List<HelmChart> subcharts() {
        return subcharts;
    }

    List<ChartDependency> dependencies() {
        return dependencies;
    }

    /** What values of charts are called that it needs, or may need, and that are not known. */
    public Set<String> unknown() {
        return unknown;
    }

    /** Whether every chart in it is known. */
    public boolean isWhole() {
        return unknown.isEmpty() && subcharts.stream().allMatch(HelmChart::isWhole);
    }

    /** The chart with other values in place of its own. */
    public HelmChart withValues(ObjectNode other) {
        return new HelmChart(name, library, files, other, templates, subcharts, dependencies, unknown);
    }

    HelmChart withName(String other) {
        return new HelmChart(other, library, files, values, templates, subcharts, dependencies, unknown);
    }

    HelmChart withSubcharts(List<HelmChart> others, Set<String> notKnown) {
        return new HelmChart(name, library, files, values, templates, others, dependencies, notKnown);
    }

    /** A value, given by its path with dots; missing where there is none. */
    static JsonNode at(JsonNode values, String path) {
        JsonNode found = values;
        for (String key : path.split("\\.", -1)) {
            if (PartialValues.isUnknown(found) || (PartialValues.isOpen(found) && !found.has(key))) {
                return PartialValues.unknown();
            }
            found = found.path(key);
        }
        return found;
    }

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }
}
