package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Optional;

/** What a Flux object applies, as objects on clusters: the same ones for as long as it comes to be in the same way. */
final class Placements {

    /**
     * An object on its way to a cluster.
     *
     * @param flux the same as one that applies others; empty when it is none
     * @param ifAbsent whether it is applied only when nobody else applies it
     */
    record Placement(String cluster, PlacedObject object, Optional<FluxObject> flux, boolean ifAbsent) {}

    private record Placed(List<Applier> chain, List<Placement> objects) {}

    private final List<Applied> applied;
    private volatile Placed last = new Placed(List.of(), List.of());

    Placements(List<Applied> applied) {
        this.applied = applied;
    }

    /**
     * The objects, in the order in which they are applied.
     *
     * @param chain the Flux objects on the way to them, the one that applies them last
     */
    List<Placement> of(List<Applier> chain) {
        Placed known = last;
        if (!known.chain().equals(chain)) {
            known = new Placed(
                    chain, applied.stream().map(each -> place(each, chain)).toList());
            last = known;
        }
        return known.objects();
    }

    private static Placement place(Applied applied, List<Applier> chain) {
        PlacedObject object =
                new PlacedObject(applied.content(), new Origin(chain, applied.template(), applied.source()));
        return new Placement(applied.cluster(), object, FluxObject.of(applied.cluster(), object), applied.ifAbsent());
    }
}
