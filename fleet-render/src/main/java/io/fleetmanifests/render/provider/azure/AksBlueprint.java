package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.ClusterChart;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.List;

/** AKS clusters through AzureManagedControlPlane, AzureManagedCluster and AzureManagedMachinePool. */
public final class AksBlueprint implements ClusterBlueprint<AksCluster> {

    @Override
    public Class<AksCluster> clusterType() {
        return AksCluster.class;
    }

    @Override
    public List<Manifest> objects(AksCluster resolved, RenderContext context) {
        return context.profile() == ApiProfile.SEED_2021
                ? SeedAksObjects.render(resolved, context)
                : AksObjects.render(resolved, context);
    }

    @Override
    public String chartName() {
        return "aks-cluster";
    }

    @Override
    public ClusterChart chart(RenderContext context) {
        return context.profile() == ApiProfile.SEED_2021 ? SeedAksChart.render(context) : AksChart.render(context);
    }

    @Override
    public ObjectNode values(AksCluster declared, AksCluster resolved, RenderContext context) {
        return context.profile() == ApiProfile.SEED_2021
                ? SeedAksValues.of(resolved, context)
                : AksChart.values(declared, resolved, context);
    }

    @Override
    public List<Manifest> identities(RenderContext context) {
        return AzureIdentities.render(context);
    }

    @Override
    public ProviderSetup setup(RenderContext context) {
        return AzureSetup.of(context);
    }
}
