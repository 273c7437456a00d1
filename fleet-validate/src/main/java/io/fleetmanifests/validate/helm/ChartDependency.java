package io.fleetmanifests.validate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart that another one asks for in its Chart.yaml.
 *
 * @param alias what its values are called; its name where there is no alias
 * @param condition paths to values that switch it, with commas; empty without
 * @param imports whether values of it become values of the chart
 */
record ChartDependency(
        String name, String alias, String repository, String condition, List<String> tags, boolean imports) {

    ChartDependency {
        tags = List.copyOf(tags);
    }

    static List<ChartDependency> of(JsonNode metadata) {
        List<ChartDependency> found = new ArrayList<>();
        for (JsonNode entry : metadata.path("dependencies")) {
            String name = entry.path("name").asText();
            String alias = entry.path("alias").asText();
            List<String> tags = new ArrayList<>();
            entry.path("tags").forEach(tag -> tags.add(tag.asText()));
            found.add(new ChartDependency(
                    name,
                    alias.isEmpty() ? name : alias,
                    entry.path("repository").asText(),
                    entry.path("condition").asText(),
                    tags,
                    !entry.path("import-values").isEmpty()));
        }
        return found;
    }

    /** The paths of the condition. */
    List<String> conditions() {
        return Stream.of(condition.strip().split(",", -1))
                .filter(path -> !path.isEmpty())
                .toList();
    }
}
