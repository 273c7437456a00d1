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
 * The EKS control plane of one Cluster, together with the network that it needs. Deleting it removes the EKS cluster
 * and everything that CAPA created for it, VPC included, once no managed pool or Fargate profile is left.
 */
@Group("controlplane.cluster.x-k8s.io")
@Version("v1beta2")
@Kind("AWSManagedControlPlane")
@Plural("awsmanagedcontrolplanes")
@ShortNames("awsmcp")
public final class AWSManagedControlPlane extends Resource<AWSManagedControlPlaneSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AWSManagedControlPlane() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AWSManagedControlPlane, AWSManagedControlPlaneSpec> builder() {
        return new ResourceBuilder<>(AWSManagedControlPlane::new);
    }
}
