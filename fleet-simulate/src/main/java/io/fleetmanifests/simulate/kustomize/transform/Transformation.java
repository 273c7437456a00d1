package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Resources;

/** A change of all objects that a kustomization has gathered. */
@FunctionalInterface
public interface Transformation {

    /**
     * Changes the objects.
     *
     * @throws BuildFailure when kustomize would not
     */
    void apply(Resources resources) throws BuildFailure;
}
