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
 * A group of nodes that the cloud scales as one unit, such as an AKS agent pool, an EKS node group or a scale set.
 * Deleting it deletes the infrastructure pool and its nodes. Its feature gate is on by default since 1.7.
 */
@Group("cluster.x-k8s.io")
@Version("v1beta2")
@Kind("MachinePool")
@Plural("machinepools")
@ShortNames("mp")
@SpecRequired
public final class MachinePool extends Resource<MachinePoolSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public MachinePool() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<MachinePool, MachinePoolSpec> builder() {
        return new ResourceBuilder<>(MachinePool::new);
    }
}
