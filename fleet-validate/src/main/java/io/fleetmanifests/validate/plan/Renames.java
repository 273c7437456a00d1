package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Objects that go while another comes that is the same but for its name: somebody has renamed them. */
final class Renames {

    private final Map<ObjectIdentity, ObjectIdentity> renames = new HashMap<>();

    private Renames() {}

    /** What an object is, with a mark where it says its own name. */
    private record Shape(String group, String kind, String namespace, String body) {

        /** What no name has in it. */
        private static final String NAME = "\u0000";

        static Shape of(PlacedObject object) {
            ObjectIdentity identity = object.identity();
            String name = identity.name();
            String body = Renames.body(object).toString();
            return new Shape(
                    identity.group(),
                    identity.kind(),
                    identity.namespace(),
                    name.isEmpty() ? body : body.replace(name, NAME));
        }
    }

    /** The renames among objects of one cluster. */
    static Renames among(Collection<PlacedObject> gone, Collection<PlacedObject> come) {
        Renames found = new Renames();
        if (gone.isEmpty()) {
            return found;
        }
        Map<Shape, Deque<ObjectIdentity>> free = new HashMap<>();
        for (PlacedObject now : come) {
            if (!Renames.body(now).isEmpty()) {
                free.computeIfAbsent(Shape.of(now), shape -> new ArrayDeque<>()).add(now.identity());
            }
        }
        for (PlacedObject old : gone) {
            Deque<ObjectIdentity> same = free.getOrDefault(Shape.of(old), new ArrayDeque<>());
            if (!same.isEmpty()) {
                found.renames.put(old.identity(), same.remove());
            }
        }
        return found;
    }

    /** What an object says but for what it is called. */
    private static JsonNode body(PlacedObject object) {
        JsonNode spec = object.content().path("spec");
        return spec.isMissingNode() ? object.content().path("data") : spec;
    }

    /** What an object that goes comes back as; empty when it does not come back. */
    Optional<ObjectIdentity> of(ObjectIdentity old) {
        return Optional.ofNullable(renames.get(old));
    }
}
