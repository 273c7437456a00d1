package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which Flux object waits for which, and whether that is enough to find on the cluster what another one brings. */
final class Waiting {

    private final ObjectIndex objects;

    Waiting(ObjectIndex objects) {
        this.objects = objects;
    }

    /** The Flux object on the way of the second for which the first, or one that brings it, waits; the innermost of several. */
    Optional<IndexedObject> link(Delivery waiting, Delivery awaited) {
        Set<IndexedObject> dependencies = new HashSet<>();
        waiting.chain().forEach(each -> collect(each, dependencies));
        List<IndexedObject> chain = awaited.chain();
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (dependencies.contains(chain.get(i))) {
                return Optional.of(chain.get(i));
            }
        }
        return Optional.empty();
    }

    private void collect(IndexedObject from, Set<IndexedObject> into) {
        Deque<IndexedObject> open = new ArrayDeque<>(List.of(from));
        Set<IndexedObject> seen = new HashSet<>();
        while (!open.isEmpty()) {
            IndexedObject next = open.remove();
            if (seen.add(next)) {
                for (Field entry : next.spec("dependsOn").items()) {
                    List<IndexedObject> found = objects.find(
                            next,
                            next.group(),
                            next.kind(),
                            ObjectIndex.namespace(next, entry),
                            entry.at("name").textOrEmpty());
                    into.addAll(found);
                    open.addAll(found);
                }
            }
        }
    }

    /**
     * Who, from a Flux object on the way on, does not wait for what it applies; empty when the object is ready only after what is
     * delivered is there.
     */
    static Optional<IndexedObject> leak(IndexedObject from, Delivery awaited) {
        List<IndexedObject> chain = awaited.chain();
        for (int i = chain.indexOf(from); i < chain.size() - 1; i++) {
            if (!waitsFor(chain.get(i), chain.get(i + 1))) {
                return Optional.of(chain.get(i));
            }
        }
        return Optional.empty();
    }

    /** Helm waits for what it installs unless it is told not to; a Kustomization only when it is told to. */
    private static boolean waitsFor(IndexedObject flux, IndexedObject applied) {
        if (flux.isA(Flux.HELM, Flux.HELM_RELEASE)) {
            return !flux.spec("install", "disableWait").isTrue();
        }
        return flux.spec("wait").isTrue()
                || flux.spec("healthChecks").items().stream()
                        .anyMatch(check -> check.at("kind").is(applied.kind())
                                && check.at("name").is(applied.name()));
    }
}
