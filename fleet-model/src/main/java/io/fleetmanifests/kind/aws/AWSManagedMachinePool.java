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
 * An EKS managed node group, the infrastructure behind one MachinePool. CAPA handles it only with
 * {@code EXP_MACHINE_POOL} switched on, which its manifest leaves off; until then creation is refused.
 */
@Group("infrastructure.cluster.x-k8s.io")
@Version("v1beta2")
@Kind("AWSManagedMachinePool")
@Plural("awsmanagedmachinepools")
@ShortNames("awsmmp")
public final class AWSManagedMachinePool extends Resource<AWSManagedMachinePoolSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public AWSManagedMachinePool() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<AWSManagedMachinePool, AWSManagedMachinePoolSpec> builder() {
        return new ResourceBuilder<>(AWSManagedMachinePool::new);
    }
}
