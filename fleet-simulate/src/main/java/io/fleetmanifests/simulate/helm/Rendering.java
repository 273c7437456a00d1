package io.fleetmanifests.simulate.helm;

import java.util.List;

/** What came of rendering a release. */
public sealed interface Rendering {

    /**
     * The objects of the release, without hooks, which Helm runs and does not keep.
     *
     * @param objects in the order in which Helm installs them
     */
    record Objects(List<RenderedObject> objects) implements Rendering {
        /** Copies the list. */
        public Objects {
            objects = List.copyOf(objects);
        }
    }

    /**
     * Helm refuses.
     *
     * @param message what Helm says
     */
    record Failure(String message) implements Rendering {}
}
