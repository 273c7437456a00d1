package io.fleetmanifests.render.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.kind.KindMapper;

/** What protects a cluster is no value of its own: the chart knows it as one of the annotations of the Cluster. */
public final class ProtectedValues {

    /** The attribute that no chart has. */
    public static final String ATTRIBUTE = "protect";

    private ProtectedValues() {}

    /**
     * Gives a protected cluster the annotation.
     *
     * @param values what the cluster says to its chart
     * @param resolved the cluster with its defaults applied
     */
    public static void annotate(ObjectNode values, ProvisionedCluster resolved) {
        if (resolved.protect().orElse(false)) {
            values.set("annotations", KindMapper.json().valueToTree(resolved.effectiveAnnotations()));
        }
    }
}
