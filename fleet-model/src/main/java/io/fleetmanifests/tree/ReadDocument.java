package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document, or what is known of one that could not be read.
 *
 * @param root its content; empty when it could not be read
 * @param problems what is wrong with it
 */
record ReadDocument(Optional<ReadValue> root, List<Problem> problems) {

    /** The documents of a file for callers: lists as their items, empty ones left out, problems with their places. */
    static YamlDocuments toDocuments(List<ReadDocument> documents, FilePlaces places) {
        List<Manifest> manifests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ReadDocument document : documents) {
            Optional<ReadValue> root =
                    document.root.filter(value -> !value.node().isNull());
            root.ifPresent(value -> ListItems.expand(
                    value.node(),
                    value.place(),
                    places,
                    (node, place) -> manifests.add(manifest(node, place, places))));
            document.addFindings(root.map(value -> manifest(value.node(), value.place(), places)), places, findings);
        }
        findings.sort(Finding.ORDER);
        return new YamlDocuments(manifests, findings);
    }

    private void addFindings(Optional<Manifest> manifest, FilePlaces places, List<Finding> findings) {
        boolean object = manifest.flatMap(Manifest::gvk).isPresent();
        for (Problem problem : problems) {
            if (object || !problem.onlyForObjects()) {
                findings.add(problem.toFinding(places.at(problem.offset()), manifest));
            }
        }
    }

    private static Manifest manifest(JsonNode node, int place, FilePlaces places) {
        return Manifest.read(node, new DocumentPlaces(places, place, node));
    }
}
