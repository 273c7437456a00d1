package io.fleetmanifests.kind.azure;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Resource;
import java.util.List;

/** Cluster API Provider Azure: managed clusters (AKS), directly and through Azure Service Operator. */
public final class AzureFamily implements KindFamily {

    @Override
    public String name() {
        return "azure";
    }

    @Override
    public List<Class<? extends Resource<?>>> kinds() {
        return List.of(
                AzureManagedControlPlane.class,
                AzureManagedCluster.class,
                AzureManagedMachinePool.class,
                AzureClusterIdentity.class,
                AzureASOManagedControlPlane.class,
                AzureASOManagedCluster.class,
                AzureASOManagedMachinePool.class);
    }

    @Override
    public List<Conversion> conversions() {
        return AsoConversions.all();
    }
}
