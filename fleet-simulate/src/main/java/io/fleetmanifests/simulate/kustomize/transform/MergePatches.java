package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.patch.StrategicMerge;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import io.fleetmanifests.simulate.kustomize.resource.Selector;
import java.util.List;
import java.util.Optional;

/**
 * An entry of {@code patches} with strategic merge patches: each for the one object that has or had its name, or one for all
 * that a selector accepts.
 *
 * @param patches the patches
 * @param target which objects they are for; empty when the patches name them
 */
public record MergePatches(List<Resource> patches, Optional<Selector> target) implements Transformation {

    @Override
    public void apply(Resources resources) throws BuildFailure {
        if (target.isPresent() && patches.size() > 1) {
            throw BuildFailure.because("a target goes with one strategic merge patch, got " + patches.size());
        }
        for (Resource patch : patches) {
            if (target.isEmpty()) {
                merge(resources.one(patch.originalId()), patch.copy());
            } else {
                Selector selector = target.get();
                mergeAll(
                        resources,
                        resources.list().stream().filter(selector::accepts).toList(),
                        patch);
            }
        }
    }

    /** Patches some objects with a patch that may have another name. */
    static void mergeAll(Resources resources, List<Resource> targets, Resource patch) throws BuildFailure {
        for (Resource resource : targets) {
            Resource copy = patch.copy();
            // This makes text of labels and annotations, so null does not delete one here.
            copy.mergeMetadata(patch);
            copy.gvk(new Gvk(resource.gvk().group(), resource.gvk().version(), patch.kind()));
            merge(resource, copy);
        }
        resources.dropEmpty();
        resources.requireUniqueIds();
    }

    /** Name, namespace and kind stay what they are unless the patch may change them. */
    private static void merge(Resource resource, Resource patch) throws BuildFailure {
        String name = resource.name();
        String namespace = resource.namespace();
        String kind = resource.kind();
        boolean keepsName = !patch.mayChangeName();
        boolean keepsKind = !patch.mayChangeKind();
        if (!keepsName || !keepsKind) {
            resource.rememberId();
        }
        Optional<Node> merged = StrategicMerge.apply(resource.content(), patch.content());
        resource.content().become(merged.orElseGet(Node::map));
        if (resource.content().isEmpty()) {
            return;
        }
        if (keepsKind) {
            resource.kind(kind);
        }
        if (keepsName) {
            resource.name(name);
        }
        resource.namespace(namespace);
    }
}
