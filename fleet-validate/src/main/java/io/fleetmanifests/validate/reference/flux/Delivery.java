package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.validate.reference.IndexedObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An object and how Flux brings it to its cluster.
 *
 * @param target the cluster, as far as it can be told from others
 * @param chain the Flux objects on the way, the outermost first, the one that applies it last; never empty
 */
record Delivery(IndexedObject object, String target, List<IndexedObject> chain) {

    /** The Flux object that applies the object. */
    IndexedObject applier() {
        return chain.get(chain.size() - 1);
    }

    /** Whether a Flux object is on the way before the one that applies the object. */
    boolean comesBy(IndexedObject flux) {
        return chain.subList(0, chain.size() - 1).contains(flux);
    }

    /** What an object brings to the same cluster, in a chart or a folder that it applies. */
    Delivery next(IndexedObject brought, String at) {
        return new Delivery(
                brought, at, Stream.concat(chain.stream(), Stream.of(object)).collect(Collectors.toList()));
    }
}
