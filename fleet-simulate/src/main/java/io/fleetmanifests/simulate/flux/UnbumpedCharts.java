package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.helm.UnbumpedChart;
import io.fleetmanifests.validate.state.Applier;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The charts that clusters do not get as the repository has them, and what there is to say of each. */
final class UnbumpedCharts {

    private final Session session;
    private final Clusters clusters;

    UnbumpedCharts(Session session, Clusters clusters) {
        this.session = session;
        this.clusters = clusters;
    }

    /** One finding for each chart, however many releases it has. */
    List<Finding> find() {
        Map<String, Map<String, Packaged>> charts = new TreeMap<>();
        for (Reached each : clusters.reached()) {
            each.expansion()
                    .flatMap(Expansion::packaged)
                    .filter(packaged -> !packaged.changed().isEmpty())
                    .ifPresent(
                            packaged -> charts.computeIfAbsent(packaged.chart().folder(), folder -> new TreeMap<>())
                                    .put(text(packaged.owner()), packaged));
        }
        return charts.entrySet().stream()
                .map(chart -> finding(chart.getKey(), chart.getValue()))
                .toList();
    }

    /** What there is to remember for the next state: what is suspended, or fails, keeps the chart that it had. */
    static Map<Applier, Packaged> packaged(Session session, Clusters clusters) {
        Map<Applier, Packaged> all = new HashMap<>();
        for (Reached each : clusters.reached()) {
            each.expansion()
                    .flatMap(Expansion::packaged)
                    .or(() -> session.packagedFor(each.object().applier()))
                    .ifPresent(packaged -> all.put(packaged.owner(), packaged));
        }
        return Collections.unmodifiableMap(all);
    }

    private Finding finding(String folder, Map<String, Packaged> owners) {
        Packaged first = owners.values().iterator().next();
        return UnbumpedChart.finding(
                version(folder.substring(0, folder.length() - 1)),
                first.changed(),
                first.chart().chart().version(),
                (first.owner().kind().equals(FluxObject.HELM_RELEASE) ? "spec.chart.spec of " : "spec of ")
                        + first.owner().kind() + " " + first.owner().namespace() + "/"
                        + first.owner().name(),
                owners.size() - 1);
    }

    /** The version of an archive stands in the archive. */
    private SourceLocation version(String chart) {
        String path = chart + "/Chart.yaml";
        return session.sources()
                .file(path)
                .map(file -> YamlReader.readDocuments(path, file.toBytes()).manifests().stream()
                        .findFirst()
                        .flatMap(document -> document.locate(JsonPointer.compile("/version")))
                        .orElseGet(() -> SourceLocation.of(path)))
                .orElseGet(() -> SourceLocation.of(chart));
    }

    private static String text(Applier owner) {
        return String.join(" ", owner.cluster(), owner.kind(), owner.namespace(), owner.name());
    }
}
