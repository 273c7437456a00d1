package io.fleetmanifests.validate.reference.helm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.helm.ChartFiles;
import io.fleetmanifests.validate.helm.ChartLoader;
import io.fleetmanifests.validate.helm.HelmChart;
import io.fleetmanifests.validate.helm.PartialValues;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.RelativePath;
import io.fleetmanifests.validate.reference.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The charts of releases that are folders of the tree, each loaded once. For one thread. */
final class ReleaseCharts {

    private final ObjectIndex objects;
    private final ChartLoader loader = new ChartLoader(this::files);
    private final Map<String, Optional<HelmChart>> loaded = new HashMap<>();
    private final Map<List<Object>, HelmChart> withValues = new HashMap<>();

    ReleaseCharts(ObjectIndex objects) {
        this.objects = objects;
    }

    /** The chart of a release with the values that it starts from; nothing when it is elsewhere or cannot be read. */
    Optional<HelmChart> of(IndexedObject release) {
        Field reference = release.spec("chartRef");
        if (!reference.isPresent()) {
            return ofTemplate(release, release.spec("chart", "spec"));
        }
        if (!reference.at("kind").is("HelmChart")) {
            return Optional.empty();
        }
        List<IndexedObject> found = objects.find(
                release,
                Source.GROUP,
                "HelmChart",
                ObjectIndex.namespace(release, reference),
                reference.at("name").textOrEmpty());
        return found.size() == 1 ? ofTemplate(found.get(0), found.get(0).spec()) : Optional.empty();
    }

    /** What a release or a HelmChart says of its chart. */
    private Optional<HelmChart> ofTemplate(IndexedObject owner, Field template) {
        String chart = template.at("chart").textOrEmpty();
        Field source = template.at("sourceRef");
        if (source.at("kind").is("HelmRepository")
                || ObjectIndex.hasVariable(chart)
                || !objects.isOwn(Source.of(owner, source))) {
            return Optional.empty();
        }
        return RelativePath.resolve("", chart).flatMap(this::load).flatMap(found -> withValuesFiles(found, template));
    }

    private Optional<HelmChart> load(String folder) {
        Optional<HelmChart> known = loaded.get(folder);
        if (known == null) {
            known = files(folder).flatMap(loader::load);
            loaded.put(folder, known);
        }
        return known;
    }

    private Optional<ChartFiles> files(String path) {
        return RelativePath.resolve("", path)
                .filter(folder -> objects.files().isFile(folder + "/Chart.yaml"))
                .map(folder -> {
                    SortedMap<String, byte[]> files = new TreeMap<>();
                    for (String file : objects.files().below(folder)) {
                        objects.files()
                                .content(file)
                                .ifPresent(bytes -> files.put(file.substring(folder.length() + 1), bytes));
                    }
                    return ChartFiles.of(folder, files);
                });
    }

    /** Files of values take the place of the chart's own; nothing when one of them cannot be read. */
    private Optional<HelmChart> withValuesFiles(HelmChart chart, Field template) {
        List<String> names = new ArrayList<>();
        template.at("valuesFile").text().filter(name -> !name.isEmpty()).ifPresent(names::add);
        template.at("valuesFiles").items().forEach(item -> names.add(item.textOrEmpty()));
        if (names.isEmpty()) {
            return Optional.of(chart);
        }
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            Optional<byte[]> file = RelativePath.resolve("", name)
                    .flatMap(path -> objects.files().content(path));
            Optional<ObjectNode> read = file.flatMap(bytes -> ChartLoader.values(name, bytes));
            if (read.isPresent()) {
                values = PartialValues.merge(values, read.get());
            } else if (file.isPresent()
                    || !template.at("ignoreMissingValuesFiles").isTrue()) {
                return Optional.empty();
            }
        }
        ObjectNode merged = values;
        return Optional.of(withValues.computeIfAbsent(List.of(chart, names), key -> chart.withValues(merged)));
    }
}
