package io.fleetmanifests.simulate.kustomize.file;

import io.fleetmanifests.finding.SourceLocation;

/**
 * Something that a file says, with the place where it says so.
 *
 * @param value what it says
 * @param location where
 */
public record Located<T>(T value, SourceLocation location) {}
