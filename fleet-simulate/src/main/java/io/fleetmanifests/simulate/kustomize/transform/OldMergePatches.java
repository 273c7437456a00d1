package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.List;

/**
 * {@code patchesStrategicMerge}: each patch is for the one object that has or had its name.
 *
 * @param patches the patches of all entries
 */
public record OldMergePatches(List<Resource> patches) implements Transformation {

    @Override
    public void apply(Resources resources) throws BuildFailure {
        for (Resource patch : patches) {
            MergePatches.mergeAll(resources, List.of(resources.one(patch.originalId())), patch);
        }
    }
}
