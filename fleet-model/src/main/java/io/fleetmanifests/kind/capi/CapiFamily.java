package io.fleetmanifests.kind.capi;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.capi.conversion.CoreConversions;
import java.util.List;

/** Cluster API's core kinds, in the two versions that its releases since 1.11 serve. */
public final class CapiFamily implements KindFamily {

    @Override
    public String name() {
        return "capi";
    }

    @Override
    public List<Class<? extends Resource<?>>> kinds() {
        return List.of(
                io.fleetmanifests.kind.capi.v1beta2.Cluster.class,
                io.fleetmanifests.kind.capi.v1beta2.MachinePool.class,
                io.fleetmanifests.kind.capi.v1beta2.MachineDeployment.class,
                io.fleetmanifests.kind.capi.v1beta2.MachineHealthCheck.class,
                io.fleetmanifests.kind.capi.v1beta1.Cluster.class,
                io.fleetmanifests.kind.capi.v1beta1.MachinePool.class,
                io.fleetmanifests.kind.capi.v1beta1.MachineDeployment.class,
                io.fleetmanifests.kind.capi.v1beta1.MachineHealthCheck.class);
    }

    @Override
    public List<Conversion> conversions() {
        return CoreConversions.all();
    }
}
