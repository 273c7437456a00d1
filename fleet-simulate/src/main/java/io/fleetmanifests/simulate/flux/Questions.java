package io.fleetmanifests.simulate.flux;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which Flux objects have asked what about the clusters, so that those that may do something else now are found without asking
 * all of them.
 */
final class Questions {

    private final Map<Fact, List<Reached>> askers = new HashMap<>();
    private final Set<Reached> stirred = new LinkedHashSet<>();

    /** Remembers what somebody has asked to come to what it does. */
    void asked(Reached asker, Expansion expansion) {
        expansion
                .lookups()
                .facts()
                .forEach(fact ->
                        askers.computeIfAbsent(fact, each -> new ArrayList<>(1)).add(asker));
    }

    /** Something has changed for everybody who asked. */
    void changed(Fact fact) {
        stirred.addAll(askers.getOrDefault(fact, List.of()));
    }

    /** Something has changed for one of them. */
    void changed(Reached reached) {
        stirred.add(reached);
    }

    /** Those for whom something has changed since this was asked last. */
    Collection<Reached> takeStirred() {
        List<Reached> taken = List.copyOf(stirred);
        stirred.clear();
        return taken;
    }
}
