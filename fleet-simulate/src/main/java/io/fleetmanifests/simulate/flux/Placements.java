package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Flux object applies, as objects on clusters: the same ones for as long as it comes to be in the same way, and those of
 * an earlier time where nobody can tell them apart. So whoever compares states sees at once what has not changed.
 */
final class Placements {

    /**
     * An object on its way to a cluster.
     *
     * @param flux the same as one that applies others; empty when it is none
     * @param ifAbsent whether it is applied only when nobody else applies it
     */
    record Placement(String cluster, PlacedObject object, Optional<FluxObject> flux, boolean ifAbsent) {

        private boolean isSame(Placement other) {
            return cluster.equals(other.cluster)
                    && ifAbsent == other.ifAbsent
                    && object.origin().equals(other.object.origin())
                    && SameJson.same(object.content(), other.object.content());
        }
    }

    /**
     * What came of a way.
     *
     * @param isEarlier whether it is what the Flux object applied before
     */
    private record Placed(List<Applier> chain, List<Placement> objects, boolean isEarlier) {

        private static final Placed NOTHING = new Placed(List.of(), List.of(), true);

        private Placed asEarlier() {
            return new Placed(chain, objects, true);
        }

        /** These, by the objects that they are. */
        private Map<ObjectIdentity, Placement> byIdentity() {
            Map<ObjectIdentity, Placement> byIdentity = new HashMap<>();
            objects.forEach(each -> byIdentity.put(each.object().identity(), each));
            return byIdentity;
        }

        /** The same, with the very objects of other ones where nobody can tell them apart; their list if that is all. */
        private Placed reusing(Placed others) {
            if (others.objects.isEmpty()) {
                return this;
            }
            Map<ObjectIdentity, Placement> known = others.byIdentity();
            List<Placement> reused = objects.stream()
                    .map(each -> Optional.ofNullable(known.get(each.object().identity()))
                            .filter(each::isSame)
                            .orElse(each))
                    .toList();
            return new Placed(chain, isSame(reused, others.objects) ? others.objects : reused, false);
        }

        @SuppressWarnings("ReferenceEquality") // the same objects are what is asked for
        private static boolean isSame(List<Placement> one, List<Placement> other) {
            for (int i = 0; i < one.size(); i++) {
                if (i >= other.size() || one.get(i) != other.get(i)) {
                    return false;
                }
            }
            return one.size() == other.size();
        }
    }

    private final List<Applied> applied;
    private volatile Placed last;

    /**
     * What a Flux object applies.
     *
     * @param earlier what it applied before
     */
    Placements(List<Applied> applied, Optional<Placements> earlier) {
        this.applied = applied;
        this.last = earlier.map(before -> before.last.asEarlier()).orElse(Placed.NOTHING);
    }

    /**
     * The objects, in the order in which they are applied.
     *
     * @param chain the Flux objects on the way to them, the one that applies them last
     */
    List<Placement> of(List<Applier> chain) {
        Placed known = last;
        if (known.isEarlier() || !known.chain().equals(chain)) {
            List<Placement> objects =
                    applied.stream().map(each -> place(each, chain)).toList();
            known = new Placed(chain, objects, false).reusing(known);
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
