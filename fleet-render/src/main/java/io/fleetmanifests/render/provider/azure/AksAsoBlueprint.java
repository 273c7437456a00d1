package io.fleetmanifests.render.provider.azure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.ClusterChart;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.List;

/** AKS clusters through AzureASOManagedControlPlane, AzureASOManagedCluster and AzureASOManagedMachinePool. */
public final class AksAsoBlueprint implements ClusterBlueprint<AksAsoCluster> {

    @Override
    public Class<AksAsoCluster> clusterType() {
        return AksAsoCluster.class;
    }

    @Override
    public List<Manifest> objects(AksAsoCluster resolved, RenderContext context) {
        return isCarried(resolved, context) ? AksAsoObjects.render(resolved, context) : List.of();
    }

    @Override
    public String chartName() {
        return "aks-aso-cluster";
    }

    @Override
    public ClusterChart chart(RenderContext context) {
        return AksAsoChart.render(context);
    }

    @Override
    public ObjectNode values(AksAsoCluster declared, AksAsoCluster resolved, RenderContext context) {
        return isCarried(resolved, context)
                ? AksAsoChart.values(declared, resolved, context)
                : JsonNodeFactory.instance.objectNode();
    }

    /** None: Azure Service Operator knows no AzureClusterIdentity; what it needs stands in a Secret. */
    @Override
    public List<Manifest> identities(RenderContext context) {
        return List.of();
    }

    @Override
    public ProviderSetup setup(RenderContext context) {
        return AksAsoSetup.of(context);
    }

    /** CAPZ of 2021 did not have these kinds. */
    private static boolean isCarried(AksAsoCluster cluster, RenderContext context) {
        boolean carried = context.profile() != ApiProfile.SEED_2021;
        if (!carried) {
            context.refuse(
                    cluster,
                    Problem.of(
                            "profile-cannot-carry",
                            "kind",
                            "must not be AksAsoCluster in SEED_2021, whose CAPZ has no AzureASOManaged kinds",
                            "make it an AksCluster, or use the profile CURRENT or CAPI_V1BETA1"));
        }
        return carried;
    }
}
