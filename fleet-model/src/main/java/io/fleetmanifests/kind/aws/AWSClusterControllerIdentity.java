package io.fleetmanifests.kind.aws;

import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * Permission for chosen namespaces to use the credentials that the CAPA controller itself runs with. Cluster-scoped;
 * the only name that is admitted is {@code default}.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta2")
@Kind("AWSClusterControllerIdentity")
@Plural("awsclustercontrolleridentities")
@ShortNames("awsci")
public final class AWSClusterControllerIdentity extends Resource<AWSClusterControllerIdentitySpec> {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AWSClusterControllerIdentity() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AWSClusterControllerIdentity, AWSClusterControllerIdentitySpec> builder() {
        return new ResourceBuilder<>(AWSClusterControllerIdentity::new);
    }
}
