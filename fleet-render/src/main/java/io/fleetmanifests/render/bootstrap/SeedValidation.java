package io.fleetmanifests.render.bootstrap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.Manifest;

/** Kustomization v1beta1 had a field {@code validation}, which the reference sets on what applies to a worker itself. */
final class SeedValidation {

    private SeedValidation() {}

    static void add(Manifest kustomization) {
        ((ObjectNode) kustomization.content().path("spec")).put("validation", "client");
    }
}
