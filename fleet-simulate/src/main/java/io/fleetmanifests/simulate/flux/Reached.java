package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.validate.state.Applier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A Flux object that is reached, at its place among the others: those that fewer others lead to come first, and among those who
 * comes of an earlier one. Where two of them apply one object, the later has the last word.
 */
final class Reached implements Comparable<Reached> {

    /** Which of what somebody applied by hand leads here, which of what that one applies, and so on. */
    private final int[] place;

    private int children;
    private FluxObject object;
    private List<Applier> chain;
    private Optional<Expansion> expansion = Optional.empty();
    private List<Placements.Placement> placed = List.of();

    private Reached(int[] place, FluxObject object) {
        this.place = place;
        this.object = object;
        this.chain = chain(object);
    }

    /** One that somebody applied by hand, as the Flux object of that number. */
    static Reached byHand(int number, FluxObject object) {
        return new Reached(new int[] {number}, object);
    }

    /** The next one that this one leads to. */
    Reached child(FluxObject object) {
        int[] below = Arrays.copyOf(place, place.length + 1);
        below[place.length] = children++;
        return new Reached(below, object);
    }

    private static List<Applier> chain(FluxObject object) {
        List<Applier> chain = new ArrayList<>(object.placed().origin().appliers());
        if (!chain.contains(object.applier())) {
            chain.add(object.applier());
        }
        return List.copyOf(chain);
    }

    /**
     * Another Flux object applies this one as well, and has the last word. What this one applies has come by the way by which it
     * was there when its turn came.
     */
    void become(FluxObject changed, Reached by) {
        object = changed;
        if (compareTo(by) > 0) {
            chain = chain(changed);
        }
    }

    FluxObject object() {
        return object;
    }

    /** What it does; empty before its turn. */
    Optional<Expansion> expansion() {
        return expansion;
    }

    /** Whether objects that depend on this one may go on. */
    boolean letsOthersGoOn() {
        return expansion.isPresent() && expansion.get().letsOthersGoOn();
    }

    /** What is on the clusters of what it does. */
    List<Placements.Placement> placed() {
        return placed;
    }

    /** It does this from now on; gives what it applies. */
    List<Placements.Placement> does(Expansion now) {
        expansion = Optional.of(now);
        placed = now.placements().of(chain);
        return placed;
    }

    @Override
    public int compareTo(Reached other) {
        return place.length == other.place.length
                ? Arrays.compare(place, other.place)
                : Integer.compare(place.length, other.place.length);
    }
}
