package io.fleetmanifests.validate;

import io.fleetmanifests.finding.SourceLocation;
import java.util.Optional;

/**
 * An object and what became of it.
 *
 * @param location where it stands
 * @param apiVersion its apiVersion; empty when it has none that is a text
 * @param kind its kind; likewise
 * @param namespace metadata.namespace
 * @param name metadata.name
 * @param outcome what validation says of it
 */
public record JudgedObject(
        SourceLocation location,
        Optional<String> apiVersion,
        Optional<String> kind,
        Optional<String> namespace,
        Optional<String> name,
        Outcome outcome) {}
