package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.state.Applier;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The releases that Helm uninstalls and installs again, with all that is of them whether it changes or not. */
final class Reinstalled {

    private final Map<Applier, String> reasons = new HashMap<>();

    private Reinstalled() {}

    /** Those among the objects that are in both states of their cluster, and differ. */
    static Reinstalled among(Collection<SideBySide> clusters) {
        Reinstalled found = new Reinstalled();
        for (SideBySide cluster : clusters) {
            for (SideBySide.Pair pair : cluster.both()) {
                if (FluxObject.isRelease(pair.is().identity())) {
                    found.add(
                            FluxObject.applier(cluster.after().name(), pair.is().identity()), pair);
                }
            }
        }
        return found;
    }

    private void add(Applier release, SideBySide.Pair pair) {
        Release.difference(pair.was(), pair.is())
                .ifPresent(what -> reasons.put(
                        release,
                        "the " + what + " of " + release + " changes, so Helm uninstalls it and installs it again"));
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** Why what a Flux object applies goes in between; empty when it does not. */
    Optional<String> why(Applier applier) {
        return Optional.ofNullable(reasons.get(applier));
    }
}
