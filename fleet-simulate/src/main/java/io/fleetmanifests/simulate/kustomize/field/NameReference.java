package io.fleetmanifests.simulate.kustomize.field;

import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import java.util.List;

/**
 * Fields that name objects of some kinds.
 *
 * @param target the kinds of the objects that are named
 * @param referrers the fields that name them
 */
public record NameReference(Gvk target, List<FieldSpec> referrers) {

    /** Copies the list. */
    public NameReference {
        referrers = List.copyOf(referrers);
    }
}
