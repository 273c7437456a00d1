package io.fleetmanifests.validate.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Clusters that were alike once drift apart one change after the other. Which are meant to be alike, an annotation says. */
final class TemplatesAreKept implements ReferenceRule {

    private static final String TEMPLATE = "fleetmanifests.io/template";
    private static final int MOST_NAMED = 5;

    private static final Rule RULE = Rule.fleet(
                    "fleet-template-drift",
                    "Clusters whose annotation " + TEMPLATE + " names the same template differ in their names only",
                    "https://cluster-api.sigs.k8s.io/tasks/experimental-features/cluster-class/")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Map<String, FleetCluster> first = new HashMap<>();
        for (FleetCluster each : FleetCluster.all(objects)) {
            Field template = each.annotation(TEMPLATE);
            if (template.textOrEmpty().isEmpty()) {
                continue;
            }
            FleetCluster model = first.putIfAbsent(template.textOrEmpty(), each);
            if (model != null && !model.cluster().isLike(each.cluster())) {
                List<String> differences = differences(model, each);
                if (!differences.isEmpty()) {
                    findings.accept(each.cluster()
                            .finding(template.problem(
                                    RULE,
                                    text(model, template, differences),
                                    "make them alike, or name another template")));
                }
            }
        }
    }

    private static String text(FleetCluster model, Field template, List<String> differences) {
        int left = differences.size() - MOST_NAMED;
        return "must mean what " + model.cluster() + " has, which is also of " + Values.quote(template.textOrEmpty())
                + ", got other values in "
                + String.join(", ", differences.subList(0, Math.min(MOST_NAMED, differences.size())))
                + (left > 0 ? " and " + left + " more" : "");
    }

    private static List<String> differences(FleetCluster model, FleetCluster other) {
        SortedMap<String, String> expected = values(model);
        SortedMap<String, String> got = values(other);
        SortedSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(got.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(expected.get(path), got.get(path)))
                .toList();
    }

    private static SortedMap<String, String> values(FleetCluster cluster) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Map.Entry<String, IndexedObject> part : cluster.parts().entrySet()) {
            String own = cluster.cluster().name();
            collect(part.getKey() + " spec", part.getValue().content().path("spec"), own, values);
        }
        return values;
    }

    private static void collect(String path, JsonNode value, String own, Map<String, String> values) {
        if (value.isObject()) {
            value.properties().forEach(entry -> collect(path + "." + entry.getKey(), entry.getValue(), own, values));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(path + "[" + i + "]", value.path(i), own, values);
            }
        } else {
            values.put(path, value.isTextual() ? value.textValue().replace(own, "<cluster>") : value.toString());
        }
    }
}
