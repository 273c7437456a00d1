package io.fleetmanifests.kind.aws;

import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A fixed access key for AWS, kept in a Secret beside the CAPA controller. Cluster-scoped; prefer a role identity
 * where one is possible.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta2")
@Kind("AWSClusterStaticIdentity")
@Plural("awsclusterstaticidentities")
@ShortNames("awssi")
public final class AWSClusterStaticIdentity extends Resource<AWSClusterStaticIdentitySpec> {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AWSClusterStaticIdentity() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AWSClusterStaticIdentity, AWSClusterStaticIdentitySpec> builder() {
        return new ResourceBuilder<>(AWSClusterStaticIdentity::new);
    }
}
