package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import java.util.Optional;

/**
 * What a Flux object applies, before it is known how the Flux object itself came to be.
 *
 * @param cluster where it is applied; empty for the management cluster
 * @param source the document that the object started as, or that of the release that made it
 * @param template the file of a chart that made it
 * @param ifAbsent whether it is applied only when nobody else applies it
 */
record Applied(
        String cluster, ObjectNode content, SourceLocation source, Optional<String> template, boolean ifAbsent) {}
