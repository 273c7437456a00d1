package io.fleetmanifests.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.render.chart.ChartFiles;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.RenderContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * The cluster charts that the SDK writes, for whoever has a release of one and not its templates. A chart is known by its name
 * and by the values that its releases have; those of another chart that happens to have the name do not fit.
 */
public final class KnownCharts {

    private static final List<ClusterBlueprint<?>> BLUEPRINTS =
            Blueprints.load().all();

    /** The newest first, since nothing in a release tells them apart but what they ask for. */
    private static final Map<String, List<ApiProfile>> PROFILES = Map.of(
            "helm.toolkit.fluxcd.io/v2beta1", List.of(ApiProfile.SEED_2021),
            "helm.toolkit.fluxcd.io/v2", List.of(ApiProfile.CURRENT, ApiProfile.CAPI_V1BETA1));

    private KnownCharts() {}

    /**
     * A cluster chart at the profile that fits a release of it.
     *
     * @param profile the release lines of the objects that its templates make
     * @param templates the texts of the templates by their path in the chart
     */
    public record Match(ApiProfile profile, SortedMap<String, String> templates) {}

    /** Whether a chart of this name is one that makes worker clusters. */
    public static boolean makesClusters(String chart) {
        return BLUEPRINTS.stream().anyMatch(blueprint -> blueprint.chartName().equals(chart));
    }

    /**
     * The chart of a release, when its name is that of a cluster chart of the SDK and its values are a whole cluster: all that
     * the chart's schema requires, and nothing that the schema does not have.
     *
     * @param chart the name in Chart.yaml
     * @param release the apiVersion of the HelmRelease; it tells the release line of the repository
     * @param source the name of the repository's source, which the templates write into Flux's objects
     * @param namespace the namespace of that source
     * @param values the values of the release over those of the chart
     */
    public static Optional<Match> find(String chart, String release, String source, String namespace, JsonNode values) {
        try {
            ManagementCluster management = ManagementCluster.builder()
                    .sourceName(source)
                    .fluxNamespace(namespace)
                    .build();
            return find(chart, release, management, values);
        } catch (InvalidValueException e) {
            // No object can have such a name, so the chart comes from nowhere, which is told of the release.
            return Optional.empty();
        }
    }

    private static Optional<Match> find(String chart, String release, ManagementCluster management, JsonNode values) {
        for (ApiProfile profile : PROFILES.getOrDefault(release, List.of())) {
            Optional<Match> match = BLUEPRINTS.stream()
                    .filter(blueprint -> blueprint.chartName().equals(chart))
                    .map(blueprint -> ChartFiles.content(blueprint, context(profile, management)))
                    .filter(content -> fits(values, content.schema()))
                    .map(content -> new Match(profile, paths(content.templates())))
                    .findFirst();
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private static RenderContext context(ApiProfile profile, ManagementCluster management) {
        FleetRepository nowhere =
                FleetRepository.builder().url("https://fleet.invalid").build();
        return new RenderContext(Fleet.builder()
                .profile(profile)
                .repository(nowhere)
                .management(management)
                .build());
    }

    /** What the values are is Helm's to judge; whether they are those of the chart, their names tell. */
    private static boolean fits(JsonNode values, ObjectNode schema) {
        JsonNode known = schema.path("properties");
        boolean whole = StreamSupport.stream(schema.path("required").spliterator(), false)
                .allMatch(name -> values.hasNonNull(name.asText()));
        // Every cluster chart has it among its own values, so the schema does not ask for it.
        return whole
                && values.hasNonNull("infraPath")
                && values.properties().stream()
                        .allMatch(value -> known.has(value.getKey())
                                || value.getKey().equals("global")
                                || value.getValue().isNull());
    }

    private static SortedMap<String, String> paths(SortedMap<String, String> templates) {
        SortedMap<String, String> paths = new TreeMap<>();
        templates.forEach((name, text) -> paths.put("templates/" + name, text));
        return paths;
    }
}
