package io.fleetmanifests.kind.capi.v1beta2;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;
import io.fleetmanifests.kind.schema.SpecRequired;

/**
 * One Kubernetes cluster as the Cluster API core controller reconciles it: a hub that ties the control plane object,
 * the infrastructure object and the node groups together. Deleting it tears everything down in order (workers,
 * control plane, infrastructure) and waits on a finalizer until the cloud resources are gone; deleting the parts
 * together with it can leave resources behind.
 */
@Group("cluster.x-k8s.io")
@Version("v1beta2")
@Kind("Cluster")
@Plural("clusters")
@ShortNames("cl")
@SpecRequired
public final class Cluster extends Resource<ClusterSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public Cluster() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<Cluster, ClusterSpec> builder() {
        return new ResourceBuilder<>(Cluster::new);
    }
}
