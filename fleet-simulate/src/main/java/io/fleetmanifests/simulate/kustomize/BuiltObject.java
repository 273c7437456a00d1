package io.fleetmanifests.simulate.kustomize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;

/**
 * One object that a build made.
 *
 * @param content the object as it would be applied; shared: copy it before you change it
 * @param source where the document stands that the object started as; for a generated one, its entry in the kustomization
 *     file
 */
public record BuiltObject(ObjectNode content, SourceLocation source) {}
