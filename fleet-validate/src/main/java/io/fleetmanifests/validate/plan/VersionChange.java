package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.Conversions;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Optional;

/**
 * An object beside itself as it was, in one version: the API server converts what it has before it compares. The inventory of a
 * Kustomization and Helm, in the helm-controllers 1.3 to 1.6, know an object by group and kind, whatever its version.
 *
 * @param before the kind in the version that it was written in
 * @param was the object as it was, in the version that it shall have if there is a way to that
 * @param is the object as it shall be; when its version changes, without what the two versions merely write differently
 * @param why what to say of the version; empty when it stays
 * @param isKnown whether the two can be compared
 */
record VersionChange(
        GroupVersionKind before, PlacedObject was, PlacedObject is, Optional<String> why, boolean isKnown) {

    static VersionChange between(PlacedObject was, PlacedObject is) {
        GroupVersionKind before = was.gvk();
        String old = before.version();
        String now = is.gvk().version();
        if (old.equals(now)) {
            return new VersionChange(before, was, is, Optional.empty(), true);
        }
        return converted(was, is)
                .map(there -> new VersionChange(
                        before,
                        there,
                        converted(is, was).flatMap(back -> converted(back, is)).orElse(is),
                        Optional.of("written in " + now + " instead of " + old),
                        true))
                .orElseGet(() -> new VersionChange(
                        before,
                        was,
                        is,
                        Optional.of("goes from " + old + " to " + now
                                + ", and what that makes of it is not known here, nor whether it may"),
                        false));
    }

    private static Optional<PlacedObject> converted(PlacedObject object, PlacedObject like) {
        Optional<ObjectNode> content = Conversions.builtIn().convertLike(object.content(), like.content());
        return content.map(each -> new PlacedObject(each, object.origin()));
    }

    /** Whether the version changes. */
    boolean isChange() {
        return why.isPresent();
    }
}
