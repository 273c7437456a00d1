package io.fleetmanifests.kind.aws;

import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * An IAM role that CAPA assumes on behalf of clusters, usually in another account. Cluster-scoped, so one object can
 * serve many clusters.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta2")
@Kind("AWSClusterRoleIdentity")
@Plural("awsclusterroleidentities")
@ShortNames("awsri")
public final class AWSClusterRoleIdentity extends Resource<AWSClusterRoleIdentitySpec> {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AWSClusterRoleIdentity() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AWSClusterRoleIdentity, AWSClusterRoleIdentitySpec> builder() {
        return new ResourceBuilder<>(AWSClusterRoleIdentity::new);
    }
}
