package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.simulate.helm.Chart;
import io.fleetmanifests.simulate.helm.ValuesMerge;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the chart of a release: in this repository, or among those that the user has at hand. Its version is the one in
 * Chart.yaml; what source-controller adds to it for {@code reconcileStrategy: Revision} or a digest is not known offline.
 */
final class ReleaseCharts {

    private static final FieldPath TEMPLATE = FieldPath.of("spec", "chart", "spec");
    private static final FieldPath REF = FieldPath.of("spec", "chartRef");
    private static final String FILE = "file://";

    private final Session session;

    ReleaseCharts(Session session) {
        this.session = session;
    }

    /** The chart; nothing when it is not known, which a finding says. */
    Optional<ReleaseChart> find(Expansion.Builder expansion) {
        JsonNode spec = expansion.object().spec();
        JsonNode ref = spec.path("chartRef");
        if (!ref.isObject()) {
            return ofTemplate(expansion, spec.path("chart").path("spec"), expansion.object(), TEMPLATE);
        }
        ObjectIdentity reference = Sources.reference(expansion.object(), ref);
        Optional<PlacedObject> source = session.sources().find(expansion, reference, REF);
        return source.flatMap(found -> switch (reference.kind()) {
            case "HelmChart" ->
                ofTemplate(
                        expansion,
                        found.content().path("spec"),
                        new FluxObject(expansion.object().cluster(), found),
                        REF);
            case "OCIRepository" -> ofRegistry(expansion, found);
            default -> unknown(expansion, REF, "comes from the " + reference + ", whose content is not known here");
        });
    }

    /** What a chart template of a release says, or the spec of a HelmChart; {@code owner} is whose namespace counts. */
    private Optional<ReleaseChart> ofTemplate(
            Expansion.Builder expansion, JsonNode template, FluxObject owner, FieldPath path) {
        ObjectIdentity reference = Sources.reference(owner, template.path("sourceRef"));
        String chart = template.path("chart").asText();
        boolean own = path.equals(TEMPLATE);
        FieldPath sourcePath = own ? path.key("sourceRef") : path;
        FieldPath chartPath = own ? path.key("chart") : path;
        if (reference.kind().equals("HelmRepository")) {
            return session.sources()
                    .find(expansion, reference, sourcePath)
                    .flatMap(found ->
                            atHand(expansion, chart, template.path("version").asText(), chartPath))
                    .flatMap(found -> withValuesFiles(
                            expansion, found, template, file -> found.chart().text(file), path));
        }
        return session.sources()
                .repository(expansion, reference, sourcePath)
                .flatMap(repository -> inRepository(expansion, repository, chart, chartPath)
                        .flatMap(found -> withDependencies(expansion, repository, found, chartPath))
                        .flatMap(found ->
                                withValuesFiles(expansion, found, template, file -> text(repository, file), path)))
                .map(found -> packaged(expansion, owner, template, found));
    }

    /** The chart that Flux has: the one that it packaged for another state of the repository, until the version changes. */
    private ReleaseChart packaged(
            Expansion.Builder expansion, FluxObject owner, JsonNode template, ReleaseChart inRepository) {
        Packaged packaged = Packaged.of(owner, template, inRepository).after(session.packagedFor(owner.applier()));
        expansion.packaged(packaged);
        return packaged.chart();
    }

    private Optional<ReleaseChart> ofRegistry(Expansion.Builder expansion, PlacedObject source) {
        JsonNode spec = source.content().path("spec");
        String url = spec.path("url").asText();
        JsonNode ref = spec.path("ref");
        String version = ref.path("semver").asText();
        return atHand(
                expansion,
                url.substring(url.lastIndexOf('/') + 1),
                version.isEmpty() ? ref.path("tag").asText() : version,
                REF);
    }

    private Optional<ReleaseChart> atHand(Expansion.Builder expansion, String name, String version, FieldPath path) {
        Optional<Chart> found = session.settings().charts().find(name, version);
        if (found.isPresent()) {
            return found.map(chart -> new ReleaseChart(chart, name + "/"));
        }
        String wanted = Values.quote(name) + (version.isEmpty() ? "" : " of version " + Values.quote(version));
        return unknown(expansion, path, "is the chart " + wanted + ", which is not at hand");
    }

    private Optional<ReleaseChart> unknown(Expansion.Builder expansion, FieldPath path, String message) {
        expansion.unknown(session.places()
                .of(
                        FluxRules.CHART_UNKNOWN,
                        expansion.object(),
                        path,
                        message,
                        "put its archive into a folder, and pass the folder"));
        return Optional.empty();
    }

    private Optional<ReleaseChart> inRepository(
            Expansion.Builder expansion, RepositoryView repository, String chart, FieldPath path) {
        Optional<String> folder = FolderPath.resolve("", chart);
        Optional<Chart> found = folder.flatMap(repository::chart);
        if (found.isEmpty() && repository.isWhole()) {
            expansion.fail(session.places()
                    .of(
                            FluxRules.CHART_MISSING,
                            expansion.object(),
                            path,
                            "must be a chart of the repository, a folder with a Chart.yaml or an archive, got "
                                    + Values.quote(chart),
                            "write its path from the top"));
            return Optional.empty();
        }
        return found.map(each -> new ReleaseChart(each, folder.orElseThrow() + "/"));
    }

    /** Charts that the chart needs: those that it brings, those of paths in the repository, those at hand. */
    private Optional<ReleaseChart> withDependencies(
            Expansion.Builder expansion, RepositoryView repository, ReleaseChart release, FieldPath path) {
        Chart chart = release.chart();
        for (Chart.Dependency dependency : chart.dependencies()) {
            if (chart.brings(dependency)) {
                continue;
            }
            Optional<Chart> other = dependency.repository().startsWith(FILE)
                    ? FolderPath.resolve(
                                    release.folder(), dependency.repository().substring(FILE.length()))
                            .flatMap(repository::chart)
                    : session.settings().charts().find(dependency.name(), dependency.version());
            if (other.isEmpty()) {
                return unknown(
                        expansion,
                        path,
                        "needs the chart " + Values.quote(dependency.name()) + " from "
                                + Values.quote(dependency.repository()) + ", which is not at hand");
            }
            chart = session.chartVariants().with(chart, dependency, other.get());
        }
        return Optional.of(new ReleaseChart(chart, release.folder()));
    }

    private static Optional<String> text(RepositoryView repository, String path) {
        return FolderPath.resolve("", path).flatMap(repository::text);
    }

    /** Files of values in place of the chart's own. */
    private Optional<ReleaseChart> withValuesFiles(
            Expansion.Builder expansion,
            ReleaseChart release,
            JsonNode template,
            Function<String, Optional<String>> read,
            FieldPath path) {
        JsonNode files = template.path("valuesFiles");
        if (files.isEmpty()) {
            return Optional.of(release);
        }
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < files.size(); i++) {
            String file = files.path(i).asText();
            Optional<String> text = read.apply(file);
            if (text.isPresent()) {
                values = ValuesMerge.merge(values, firstDocument(file, text.get()));
            } else if (!template.path("ignoreMissingValuesFiles").asBoolean()) {
                expansion.fail(session.places()
                        .of(
                                FluxRules.CHART_MISSING,
                                expansion.object(),
                                path.equals(TEMPLATE) ? path.key("valuesFiles").index(i) : path,
                                "must be a file of the chart's source, got " + Values.quote(file),
                                "write its path from the top of the source, or set ignoreMissingValuesFiles"));
                return Optional.empty();
            }
        }
        return Optional.of(
                new ReleaseChart(session.chartVariants().withValues(release.chart(), values), release.folder()));
    }

    private static JsonNode firstDocument(String name, String text) {
        List<Manifest> documents = YamlReader.readDocuments(name, text.getBytes(StandardCharsets.UTF_8))
                .manifests();
        return documents.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : documents.get(0).content();
    }
}
