package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Problems of a fleet.yaml with the place and the part of the fleet that they concern. */
final class FleetFindings {

    private final Manifest document;
    private final List<Finding> findings = new ArrayList<>();

    FleetFindings(Manifest document) {
        this.document = document;
    }

    /** Adds a problem whose path starts at the document's root, placed at the value. */
    void add(Problem problem) {
        add(problem, document.locate(FleetPath.parse(problem.path()).pointer()));
    }

    /** Adds a problem whose path starts at the document's root, placed at the key. */
    void addAtKey(Problem problem) {
        add(problem, document.locateKey(FleetPath.parse(problem.path()).pointer()));
    }

    List<Finding> sorted() {
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private void add(Problem problem, Optional<SourceLocation> location) {
        FleetPath path = FleetPath.parse(problem.path());
        FleetPath part = path.part();
        JsonNode node = document.content().at(part.pointer());
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

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }
}
