package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;

/**
 * What goes with a Flux object although nobody knows what it is: it has a chart that is not at hand, comes from another
 * repository, or fails as it stands while what it applied before still runs.
 */
final class Unseen {

    private final FleetState before;
    private final String cluster;
    private final Pruning pruning;

    Unseen(FleetState before, String cluster, Pruning pruning) {
        this.before = before;
        this.cluster = cluster;
        this.pruning = pruning;
    }

    /**
     * Whether what goes with the object may be clusters. Clusters are made on the management cluster; what Flux applies to
     * another one is workloads.
     */
    boolean mayBeClusters(PlacedObject object) {
        return cluster.isEmpty()
                && isUnseen(object)
                && FluxObject.spec(object).path("kubeConfig").isMissingNode();
    }

    /** What a plan says before the reason of a deletion; empty when all that goes is known. */
    String deletion(PlacedObject object) {
        return isUnseen(object) ? "what it made goes as well, " + whatItMayBe(object) + ": " : "";
    }

    /** What a plan says before the reason of a replacement; likewise. */
    String replacement(PlacedObject object) {
        return isUnseen(object) ? "what it made goes and is made again, " + whatItMayBe(object) + ": " : "";
    }

    private boolean isUnseen(PlacedObject object) {
        if (!FluxObject.isRelease(object.identity()) && !FluxObject.isKustomization(object.identity())) {
            return false;
        }
        Applier applier = FluxObject.applier(cluster, object.identity());
        return before.isUnseen(applier) && pruning.takesAlong(applier, object);
    }

    private String whatItMayBe(PlacedObject object) {
        if (!mayBeClusters(object)) {
            return "which is not known here";
        }
        return before.likely(FluxObject.applier(cluster, object.identity()))
                .map(likely -> "which is not known here but most likely " + likely)
                .orElse("which is not known here and may be a cluster");
    }
}
