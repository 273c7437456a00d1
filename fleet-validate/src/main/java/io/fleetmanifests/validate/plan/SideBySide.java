package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Two states of a cluster, gone through once in the order of identities. Where one simulation took over from another, almost all
 * is the same object in both, and there is nothing to compare.
 *
 * @param same what is the same object in both states
 * @param both what is in both states, and may differ
 * @param gone what is in the state before only
 * @param come what is in the state after only
 */
record SideBySide(
        ClusterState before,
        ClusterState after,
        List<PlacedObject> same,
        List<Pair> both,
        List<PlacedObject> gone,
        List<PlacedObject> come) {

    /** An object in both states. */
    record Pair(PlacedObject was, PlacedObject is) {}

    static SideBySide of(ClusterState before, ClusterState after) {
        SideBySide sides = new SideBySide(
                before, after, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Iterator<PlacedObject> old = before.objects().iterator();
        Optional<PlacedObject> was = next(old);
        for (PlacedObject is : after.objects()) {
            while (was.isPresent() && was.get().identity().compareTo(is.identity()) < 0) {
                sides.gone.add(was.get());
                was = next(old);
            }
            if (was.isPresent() && was.get().identity().equals(is.identity())) {
                sides.add(was.get(), is);
                was = next(old);
            } else {
                sides.come.add(is);
            }
        }
        was.ifPresent(sides.gone::add);
        old.forEachRemaining(sides.gone::add);
        return sides;
    }

    private static Optional<PlacedObject> next(Iterator<PlacedObject> objects) {
        return objects.hasNext() ? Optional.of(objects.next()) : Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // the same object is what is asked for
    private void add(PlacedObject was, PlacedObject is) {
        if (was == is) {
            same.add(is);
        } else {
            both.add(new Pair(was, is));
        }
    }
}
