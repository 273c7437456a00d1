package io.fleetmanifests.render.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.tree.Manifest;
import java.util.List;

/**
 * How the clusters of one type are rendered; found through {@link java.util.ServiceLoader}.
 *
 * <p>An implementation is public, has a public constructor without parameters, keeps no state, and is named in
 * {@code META-INF/services/io.fleetmanifests.render.provider.ClusterBlueprint}. What a profile cannot carry it reports with
 * {@link RenderContext#refuse}; it never leaves it out silently.
 *
 * @param <C> the type of cluster
 */
public interface ClusterBlueprint<C extends WorkerCluster> {

    /** The type of cluster that this renders. */
    Class<C> clusterType();

    /** The cluster's objects at the profile's API versions, in the worker clusters' namespace, the Cluster first. */
    List<Manifest> objects(C resolved, RenderContext context);

    /** The name of the chart, such as {@code aks-cluster}; its folder is {@code capi/mngmt/<name>-chart}. */
    String chartName();

    /** The chart that gives the same objects from values. */
    ClusterChart chart(RenderContext context);

    /**
     * What one cluster's release says to the chart: what the cluster declares, without what the chart's own values say
     * already.
     *
     * @param declared the cluster as the user wrote it
     * @param resolved the same with its defaults applied
     */
    ObjectNode values(C declared, C resolved, RenderContext context);

    /** The objects that let the management cluster talk to the cloud; they refer to secrets and hold none. */
    List<Manifest> identities(RenderContext context);

    /** What installing the provider takes, as lines of a bash script. */
    ProviderSetup setup(RenderContext context);
}
