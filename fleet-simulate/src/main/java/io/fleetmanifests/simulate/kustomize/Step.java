package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.transform.Transformation;

/**
 * A transformation of a layer.
 *
 * @param transformation what is done
 * @param location the entry that asks for it
 * @param plugin what kustomize calls it
 */
record Step(Transformation transformation, SourceLocation location, String plugin) {}
