package io.fleetmanifests.render.chart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.ClusterChart;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A cluster chart as files. */
public final class ChartFiles {

    private ChartFiles() {}

    /** The chart's folder in the repository. */
    public static String folder(ClusterBlueprint<?> blueprint) {
        return "capi/mngmt/" + blueprint.chartName() + "-chart";
    }

    /**
     * Chart.yaml, values.yaml, values.schema.json and the templates. The version in Chart.yaml ends in a digest of the rest,
     * because source-controller packages a chart again only when its version changes.
     */
    public static List<ManifestFile> render(ClusterBlueprint<?> blueprint, RenderContext context) {
        ClusterChart chart = content(blueprint, context);
        TreePath folder = TreePath.of(folder(blueprint));
        List<ManifestFile> files = new ArrayList<>();
        chart.templates().forEach((name, text) -> files.add(template(folder, name, text)));
        files.add(ManifestFile.of(folder.resolve("values.yaml"), Manifest.of(chart.values())));
        files.add(ManifestFile.text(folder.resolve("values.schema.json"), JsonText.of(chart.schema())));
        files.add(ManifestFile.of(
                folder.resolve("Chart.yaml"), chartYaml(blueprint.chartName(), chart.description(), files, context)));
        return files;
    }

    /** The provider's part of a chart together with what all cluster charts have in common. */
    public static ClusterChart content(ClusterBlueprint<?> blueprint, RenderContext context) {
        ClusterChart chart = blueprint.chart(context);
        ObjectNode values = chart.values().deepCopy();
        ObjectNode schema = chart.schema().deepCopy();
        SortedMap<String, String> templates = new TreeMap<>(chart.templates());
        CommonTemplates common = CommonTemplates.of(context);
        common.values(values);
        common.schema(schema);
        templates.putAll(common.templates());
        return new ClusterChart(chart.description(), values, schema, templates);
    }

    private static ManifestFile template(TreePath folder, String name, String text) {
        return ManifestFile.text(folder.resolve("templates/" + name), text);
    }

    private static Manifest chartYaml(String name, String description, List<ManifestFile> rest, RenderContext context) {
        // The reference's chart was at 0.0.7: a repository that has it sees a newer one.
        String base = context.profile() == ApiProfile.SEED_2021 ? "0.0.8" : "1.0.0";
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("apiVersion", "v2");
        document.put("name", name);
        document.put("description", description);
        document.put("version", base + "-" + ContentDigest.of(rest));
        return Manifest.of(document);
    }
}
