package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.validate.state.Applier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Flux objects did in a simulation, on the way to its end as well; for one thread until the simulation has ended. */
final class Memory {

    private final Map<Applier, List<Expansion>> expansions = new HashMap<>();

    /** Of nothing. */
    Memory() {}

    void add(Applier applier, Expansion expansion) {
        expansions.computeIfAbsent(applier, each -> new ArrayList<>(2)).add(expansion);
    }

    /** What the object did in the end. */
    Optional<Expansion> latest(Applier applier) {
        List<Expansion> all = expansions.getOrDefault(applier, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** What the object does once more, if everything that it could notice is as it was then. */
    Optional<Expansion> find(FluxObject object, Clusters clusters, Session session) {
        for (Expansion expansion : expansions.getOrDefault(object.applier(), List.of())) {
            if (expansion.holds(object, clusters, session)) {
                return Optional.of(expansion);
            }
        }
        return Optional.empty();
    }
}
