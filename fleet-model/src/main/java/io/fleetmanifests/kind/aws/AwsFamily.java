package io.fleetmanifests.kind.aws;

import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Resource;
import java.util.List;

/** Cluster API Provider AWS: managed clusters (EKS) and what they need. */
public final class AwsFamily implements KindFamily {

    @Override
    public String name() {
        return "aws";
    }

    @Override
    public List<Class<? extends Resource<?>>> kinds() {
        return List.of(
                AWSManagedControlPlane.class,
                AWSManagedCluster.class,
                AWSManagedMachinePool.class,
                AWSFargateProfile.class,
                AWSMachineTemplate.class,
                AWSClusterControllerIdentity.class,
                AWSClusterRoleIdentity.class,
                AWSClusterStaticIdentity.class);
    }
}
