package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.Manifest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Problems of a fleet.yaml with the place and the part of the fleet that they concern; each is kept once. */
final class FleetFindings {

    private final Manifest document;
    private final Set<Finding> findings;

    FleetFindings(Manifest document, Collection<Finding> earlier) {
        this.document = document;
        this.findings = new LinkedHashSet<>(earlier);
    }

    /** Adds a problem whose path starts at the document's root, placed at the value. */
    void add(Problem problem) {
        FleetPath path = inDefaults(problem);
        add(problem, path, document.locate(path.pointer()));
    }

    /** Adds a problem whose path starts at the document's root, placed at the key. */
    void addAtKey(Problem problem) {
        FleetPath path = FleetPath.parse(problem.path());
        add(problem, path, document.locateKey(path.pointer()));
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    List<Finding> sorted() {
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private void add(Problem problem, FleetPath path, Optional<SourceLocation> location) {
        FleetPath part = path.part();
        JsonNode node = at(part);
        findings.add(Finding.builder()
                .rule(problem.rule())
                .severity(Severity.ERROR)
                .location(location)
                .kind(part.isRoot() ? "Fleet" : node.path("kind").asText(part.listName()))
                .name(part.isRoot() ? Optional.empty() : text(node.path("name")))
                .path(path.below(part).toString())
                .message(problem.message())
                .hint(problem.hint())
                .build());
    }

    /** What all clusters have from their defaults is wrong once, and there. */
    private FleetPath inDefaults(Problem problem) {
        FleetPath path = FleetPath.parse(problem.path());
        boolean ofCluster = path.isIn("clusters")
                && problem.paths().stream().map(FleetPath::parse).allMatch(each -> at(each).isMissingNode());
        if (ofCluster) {
            String kind = at(path.part()).path("kind").asText().replace("Cluster", "Defaults");
            for (int i = 0; i < document.content().path("defaults").size(); i++) {
                FleetPath defaults = FleetPath.of(List.of("defaults", i));
                FleetPath there = defaults.plus(path.from(2));
                if (at(defaults).path("kind").asText().equals(kind)
                        && !at(there).isMissingNode()) {
                    return there;
                }
            }
        }
        return path;
    }

    private JsonNode at(FleetPath path) {
        return document.content().at(path.pointer());
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }
}
