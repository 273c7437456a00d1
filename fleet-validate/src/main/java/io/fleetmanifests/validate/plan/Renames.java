package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objects that go while another comes that is the same but for its name: somebody has renamed them. */
final class Renames {

    private final Map<ObjectIdentity, ObjectIdentity> renames = new HashMap<>();

    private Renames() {}

    /** The renames among objects of one cluster. */
    static Renames among(Collection<PlacedObject> gone, Collection<PlacedObject> come) {
        Renames found = new Renames();
        Set<ObjectIdentity> taken = new HashSet<>();
        for (PlacedObject old : gone) {
            for (PlacedObject now : come) {
                if (!taken.contains(now.identity()) && isRename(old, now)) {
                    found.renames.put(old.identity(), now.identity());
                    taken.add(now.identity());
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isRename(PlacedObject old, PlacedObject now) {
        ObjectIdentity was = old.identity();
        ObjectIdentity is = now.identity();
        return was.group().equals(is.group())
                && was.kind().equals(is.kind())
                && was.namespace().equals(is.namespace())
                && body(old).size() > 0
                && body(old)
                        .toString()
                        .replace(was.name(), is.name())
                        .equals(body(now).toString());
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
