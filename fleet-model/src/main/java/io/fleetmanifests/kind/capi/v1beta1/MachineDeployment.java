package io.fleetmanifests.kind.capi.v1beta1;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A group of single Machines with rolling replacement, the Machine counterpart of a Deployment. Deleting it deletes
 * its MachineSets, Machines and their infrastructure. The name must be a label value of at most 63 characters. This
 * version is deprecated since 1.11.
 */
@Group("cluster.x-k8s.io")
@Version(value = "v1beta1", storage = false, deprecated = true)
@Kind("MachineDeployment")
@Plural("machinedeployments")
@ShortNames("md")
public final class MachineDeployment extends Resource<MachineDeploymentSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public MachineDeployment() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<MachineDeployment, MachineDeploymentSpec> builder() {
        return new ResourceBuilder<>(MachineDeployment::new);
    }
}
