package io.fleetmanifests.simulate.kustomize.node;

import io.fleetmanifests.finding.SourceLocation;

/**
 * One document of a file.
 *
 * @param root its value
 * @param location where it begins
 */
public record NodeDocument(Node root, SourceLocation location) {

    /** A copy that shares nothing. */
    public NodeDocument copy() {
        return new NodeDocument(root.copy(), location);
    }
}
