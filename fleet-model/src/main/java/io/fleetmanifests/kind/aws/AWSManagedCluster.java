package io.fleetmanifests.kind.aws;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * The infrastructure half of an EKS Cluster, an empty shell: the controller copies endpoint and failure domains into
 * it from the AWSManagedControlPlane of the same Cluster.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta2")
@Kind("AWSManagedCluster")
@Plural("awsmanagedclusters")
@ShortNames("awsmc")
public final class AWSManagedCluster extends Resource<AWSManagedClusterSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AWSManagedCluster() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AWSManagedCluster, AWSManagedClusterSpec> builder() {
        return new ResourceBuilder<>(AWSManagedCluster::new);
    }
}
