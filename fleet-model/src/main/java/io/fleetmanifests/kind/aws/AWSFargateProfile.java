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
 * A Fargate profile of an EKS cluster: pods that match it run without nodes. It belongs to no MachinePool and needs
 * {@code EXP_EKS_FARGATE}, which is off unless switched on.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta2")
@Kind("AWSFargateProfile")
@Plural("awsfargateprofiles")
@ShortNames("awsfp")
public final class AWSFargateProfile extends Resource<AWSFargateProfileSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AWSFargateProfile() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AWSFargateProfile, AWSFargateProfileSpec> builder() {
        return new ResourceBuilder<>(AWSFargateProfile::new);
    }
}
