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
 * Watches Machines and has the unhealthy ones replaced by their owner or by an external remediation controller. It
 * sees Machine objects only, so a pool that has none is not covered; deleting it just ends the watch.
 */
@Group("cluster.x-k8s.io")
@Version("v1beta2")
@Kind("MachineHealthCheck")
@Plural("machinehealthchecks")
@ShortNames({"mhc", "mhcs"})
@SpecRequired
public final class MachineHealthCheck extends Resource<MachineHealthCheckSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public MachineHealthCheck() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<MachineHealthCheck, MachineHealthCheckSpec> builder() {
        return new ResourceBuilder<>(MachineHealthCheck::new);
    }
}
