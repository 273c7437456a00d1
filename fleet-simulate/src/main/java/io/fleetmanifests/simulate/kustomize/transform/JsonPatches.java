package io.fleetmanifests.simulate.kustomize.transform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.patch.JsonPatch;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import io.fleetmanifests.simulate.kustomize.resource.Selector;
import java.util.Map;

/**
 * A JSON 6902 patch of what a selector accepts.
 *
 * @param patch the patch
 * @param target which objects it is for
 * @param remembersNames whether objects stay known by the name that they have before it
 */
public record JsonPatches(JsonPatch patch, Selector target, boolean remembersNames) implements Transformation {

    @Override
    public void apply(Resources resources) throws BuildFailure {
        for (Resource resource : resources.list()) {
            if (target.accepts(resource)) {
                if (remembersNames) {
                    resource.rememberId();
                }
                change(resource);
            }
        }
    }

    private void change(Resource resource) throws BuildFailure {
        Map<String, String> notes = resource.internalAnnotations();
        ObjectNode object = resource.content().toObject();
        try {
            patch.apply(object);
        } catch (BuildFailure e) {
            throw e.in(resource.toString());
        }
        resource.content().become(Node.of(object));
        Map<String, String> annotations = resource.annotations();
        annotations.putAll(notes);
        resource.annotations(annotations);
    }
}
