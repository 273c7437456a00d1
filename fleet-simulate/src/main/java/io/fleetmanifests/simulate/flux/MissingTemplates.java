package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.render.KnownCharts;
import io.fleetmanifests.simulate.helm.Chart;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import io.fleetmanifests.validate.state.ObjectIdentity;
import java.util.Optional;
import java.util.Set;

/**
 * Cluster charts of the repository that have lost their templates, as in a copy that leaves them out. To Helm they are charts
 * that make nothing, so that a release which stands for a cluster would seem to stand for nothing, and its deletion for no loss.
 * The templates that the SDK writes for the chart of that name stand in for them, and a finding says so. A chart with templates
 * of its own or with another name keeps what it has; of releases with other values it is not known what they make.
 */
final class MissingTemplates {

    private static final FieldPath REPOSITORY = FieldPath.of("spec", "chart", "spec", "sourceRef");
    private static final Set<String> REPOSITORIES = Set.of("GitRepository", "Bucket");

    private final Session session;

    MissingTemplates(Session session) {
        this.session = session;
    }

    /** The chart with templates in place of those that it lacks; the same chart when it lacks none. */
    ReleaseChart replace(Expansion.Builder expansion, ReleaseChart release, ObjectNode values) {
        Chart chart = release.chart();
        FluxObject object = expansion.object();
        ObjectIdentity source = Sources.reference(
                object, object.spec().path("chart").path("spec").path("sourceRef"));
        if (chart.hasTemplates() || !KnownCharts.makesClusters(chart.name()) || !REPOSITORIES.contains(source.kind())) {
            return release;
        }
        Optional<KnownCharts.Match> match = KnownCharts.find(
                chart.name(),
                object.placed().gvk().apiVersion(),
                source.name(),
                source.namespace(),
                chart.effectiveValues(values));
        if (match.isEmpty()) {
            expansion.unknown(session.places()
                    .of(
                            FluxRules.CHART_TEMPLATES,
                            object,
                            FieldPath.of("spec", "chart", "spec", "chart"),
                            "has a cluster chart without templates, and values that the SDK's own templates for "
                                    + Values.quote(chart.name()) + " do not take, so it is not known what it makes",
                            "add the chart's templates"));
            return release;
        }
        expansion.add(finding(place(expansion, release, source), match.get()));
        Chart whole = session.chartVariants().withTemplates(chart, match.get().templates());
        return new ReleaseChart(whole, release.folder());
    }

    /** Whether other templates stood in for those of the release's chart. */
    static boolean wereReplaced(Expansion expansion) {
        return !expansion.hides()
                && expansion.findings().stream()
                        .anyMatch(finding -> finding.rule().equals(FluxRules.CHART_TEMPLATES.id()));
    }

    private SourceLocation place(Expansion.Builder expansion, ReleaseChart release, ObjectIdentity source) {
        String file = release.path("Chart.yaml");
        return session.sources()
                .repository(expansion, source, REPOSITORY)
                .map(repository -> repository.manifests(file))
                .flatMap(documents -> documents.stream().findFirst())
                .flatMap((Manifest document) -> document.locate(JsonPointer.compile("/name")))
                .orElseGet(() -> SourceLocation.of(file));
    }

    /** One for all releases of the chart, since all lack the same. */
    private static Finding finding(SourceLocation place, KnownCharts.Match match) {
        return FindingPlaces.of(
                FluxRules.CHART_TEMPLATES,
                place,
                "has no templates; the objects of its releases are those that the SDK's own templates of the profile "
                        + match.profile().wireName() + " make of the values",
                "add the chart's templates, so that it is known what they make");
    }
}
