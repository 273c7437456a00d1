package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Finding;
import java.util.List;

/**
 * What a YAML file holds.
 *
 * @param manifests the documents that could be read, in order, without the empty ones
 * @param findings what is wrong with the file, in order of places
 */
public record YamlDocuments(List<Manifest> manifests, List<Finding> findings) {

    /** Copies the lists. */
    public YamlDocuments {
        manifests = List.copyOf(manifests);
        findings = List.copyOf(findings);
    }
}
