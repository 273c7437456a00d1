package io.fleetmanifests.validate.state;

import io.fleetmanifests.finding.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * How an object gets onto its cluster.
 *
 * @param appliers the Flux objects on the way, the root Kustomization first, the one that applies the object last
 * @param template the file in a Helm chart that made the object; empty when none did
 * @param source where somebody would change it: the object's own document, or the release of the chart that made it
 */
public record Origin(List<Applier> appliers, Optional<String> template, SourceLocation source) {

    /** Keeps a copy of the list. */
    public Origin {
        appliers = List.copyOf(appliers);
    }

    /** The Flux object that applies the object; empty for one that somebody applies by hand. */
    public Optional<Applier> applier() {
        return appliers.isEmpty() ? Optional.empty() : Optional.of(appliers.get(appliers.size() - 1));
    }
}
