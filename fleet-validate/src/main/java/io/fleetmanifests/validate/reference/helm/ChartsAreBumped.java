package io.fleetmanifests.validate.reference.helm;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.helm.ChartLoader;
import io.fleetmanifests.validate.helm.UnbumpedChart;
import io.fleetmanifests.validate.reference.ChangeRule;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.RelativePath;
import io.fleetmanifests.validate.reference.Source;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Whoever changes a chart of the repository says so with its version, because Flux looks at nothing else. */
final class ChartsAreBumped implements ChangeRule {

    /** An object by which Flux packages a chart. */
    private record Use(IndexedObject owner, Field template) {}

    @Override
    public List<Rule> rules() {
        return List.of(UnbumpedChart.RULE);
    }

    @Override
    public void check(ObjectIndex before, ObjectIndex now, Consumer<Finding> findings) {
        Map<String, List<Use>> charts = new TreeMap<>();
        for (Use use : uses(now)) {
            if (isByVersion(use, now) && isPackagedAlike(use.owner(), before)) {
                RelativePath.resolve("", use.template().at("chart").textOrEmpty())
                        .ifPresent(folder -> charts.computeIfAbsent(folder, key -> new ArrayList<>())
                                .add(use));
            }
        }
        charts.forEach((folder, uses) -> check(folder, uses, before, now).ifPresent(findings));
    }

    private static List<Use> uses(ObjectIndex objects) {
        List<Use> uses = new ArrayList<>();
        for (IndexedObject release : objects.all("helm.toolkit.fluxcd.io", "HelmRelease")) {
            if (!release.spec("chartRef").isPresent()) {
                uses.add(new Use(release, release.spec("chart", "spec")));
            }
        }
        objects.all(Source.GROUP, "HelmChart").forEach(chart -> uses.add(new Use(chart, chart.spec())));
        return uses;
    }

    private static boolean isByVersion(Use use, ObjectIndex objects) {
        Field source = use.template().at("sourceRef");
        return source.at("kind").is("GitRepository")
                && !use.template().at("reconcileStrategy").is("Revision")
                && objects.isOwn(Source.of(use.owner(), source));
    }

    /** Every other change of the HelmChart makes Flux package the chart again: a release writes these fields into its own. */
    private static boolean isPackagedAlike(IndexedObject now, ObjectIndex before) {
        return before.named(now.group(), now.kind(), now.name()).stream().anyMatch(old -> isPackagedAlike(old, now));
    }

    private static boolean isPackagedAlike(IndexedObject old, IndexedObject now) {
        if (!old.isLike(now)) {
            return false;
        }
        if (now.kind().equals("HelmChart")) {
            return old.spec().value().equals(now.spec().value());
        }
        Field template = now.spec("chart", "spec");
        return old.spec("chart", "spec").value().equals(template.value())
                && (template.at("interval").isPresent()
                        || old.spec("interval")
                                .value()
                                .equals(now.spec("interval").value()));
    }

    private static Optional<Finding> check(String folder, List<Use> uses, ObjectIndex before, ObjectIndex now) {
        String file = folder + "/Chart.yaml";
        Optional<ObjectNode> metadata = metadata(file, now);
        if (metadata.isEmpty() || !isSameVersion(metadata.get(), metadata(file, before))) {
            return Optional.empty();
        }
        Set<String> changed = changes(folder, metadata.get(), before, now);
        for (Use use : uses) {
            for (Field name : use.template().at("valuesFiles").items()) {
                RelativePath.resolve("", name.textOrEmpty())
                        .filter(path -> !path.isEmpty() && !isSame(path, before, now))
                        .ifPresent(changed::add);
            }
        }
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        IndexedObject first = uses.get(0).owner();
        SourceLocation place = now.files()
                .content(file)
                .flatMap(bytes -> YamlReader.readDocuments(file, bytes).manifests().stream()
                        .findFirst())
                .flatMap(document -> document.locate(JsonPointer.compile("/version")))
                .orElseGet(() -> SourceLocation.of(file));
        return Optional.of(UnbumpedChart.finding(
                place,
                List.copyOf(changed),
                metadata.get().path("version").asText(),
                (first.kind().equals("HelmChart") ? "spec of " : "spec.chart.spec of ") + first,
                uses.size() - 1));
    }

    private static Optional<ObjectNode> metadata(String file, ObjectIndex objects) {
        return objects.files().content(file).flatMap(bytes -> ChartLoader.values(file, bytes));
    }

    private static boolean isSameVersion(ObjectNode now, Optional<ObjectNode> before) {
        return before.filter(old -> old.path("name").equals(now.path("name"))
                        && old.path("version").equals(now.path("version")))
                .isPresent();
    }

    /** The paths of files that are others, or are in one of the states only, below a chart and the charts that it is packaged with. */
    private static Set<String> changes(String folder, ObjectNode metadata, ObjectIndex before, ObjectIndex now) {
        Set<String> changed = new TreeSet<>();
        List<String> folders = new ArrayList<>(List.of(folder));
        metadata.path("dependencies").forEach(dependency -> {
            String repository = dependency.path("repository").asText();
            if (repository.startsWith("file://")) {
                RelativePath.resolve(folder, repository.substring("file://".length()))
                        .filter(path -> !path.isEmpty())
                        .ifPresent(folders::add);
            }
        });
        for (String each : folders) {
            Set<String> paths = new TreeSet<>(before.files().below(each));
            paths.addAll(now.files().below(each));
            for (String path : paths) {
                if (UnbumpedChart.counts(path.substring(each.length() + 1)) && !isSame(path, before, now)) {
                    changed.add(each.equals(folder) ? path.substring(folder.length() + 1) : path);
                }
            }
        }
        return changed;
    }

    private static boolean isSame(String path, ObjectIndex before, ObjectIndex now) {
        Optional<byte[]> old = before.files().content(path);
        Optional<byte[]> content = now.files().content(path);
        return old.isPresent() && content.isPresent()
                ? Arrays.equals(old.get(), content.get())
                : old.isEmpty() && content.isEmpty();
    }
}
