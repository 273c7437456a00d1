package io.fleetmanifests.validate.helm.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.helm.HelmChart;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of charts, each read once. Any number of threads may use one. */
public final class Templates {

    private final Map<String, List<TemplateParser.Parsed>> parsed = new ConcurrentHashMap<>();

    /** No templates yet. */
    public Templates() {}

    /**
     * Reads of fields that are certain to stop Helm when it renders a chart, each value once.
     *
     * @param chart without the charts in it that are switched off
     * @param values what its templates see
     * @param top where the values stand in the object that has them
     */
    public List<FailedRead> failures(HelmChart chart, ObjectNode values, FieldPath top) {
        Map<String, TemplateRun.Named> named = new HashMap<>();
        List<List<Node>> all = new ArrayList<>();
        if (!collect(chart, named, all) || Mutations.mayHappen(all, values)) {
            return List.of();
        }
        Map<FieldPath, FailedRead> failures = new LinkedHashMap<>();
        run(chart, values, top, new TemplateRun(chart.isWhole() ? named : Map.of(), failures));
        return new ArrayList<>(failures.values());
    }

    /** Files and what they define, by name; of two of one name nobody says which. Whether all of them can be read. */
    private boolean collect(HelmChart chart, Map<String, TemplateRun.Named> named, List<List<Node>> all) {
        for (Map.Entry<String, String> template : chart.templates().entrySet()) {
            String place = chart.place(template.getKey());
            List<TemplateParser.Parsed> file = parse(template.getValue());
            if (file.isEmpty()) {
                return false;
            }
            all.add(file.get(0).nodes());
            file.get(0).defined().forEach((name, nodes) -> {
                all.add(nodes);
                named.merge(name, new TemplateRun.Named(place, nodes), (one, other) -> TemplateRun.Named.SEVERAL);
            });
        }
        for (HelmChart subchart : chart.subcharts()) {
            if (!collect(subchart, named, all)) {
                return false;
            }
        }
        return true;
    }

    private List<TemplateParser.Parsed> parse(String text) {
        return parsed.computeIfAbsent(text, each -> {
            try {
                return List.of(TemplateParser.parse(each));
            } catch (TemplateSyntaxException e) {
                // Helm may understand it, and if not, says so.
                return List.of();
            }
        });
    }

    private void run(HelmChart chart, ObjectNode values, FieldPath path, TemplateRun run) {
        if (!chart.isLibrary()) {
            chart.templates().forEach((template, text) -> {
                if (!template.substring(template.lastIndexOf('/') + 1).startsWith("_")) {
                    run.render(chart.place(template), parse(text).get(0).nodes(), new Value.Top(values, path));
                }
            });
        }
        for (HelmChart subchart : chart.subcharts()) {
            JsonNode inner = values.path(subchart.name());
            if (inner instanceof ObjectNode object) {
                run(subchart, object, path.key(subchart.name()), run);
            }
        }
    }
}
