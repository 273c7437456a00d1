package io.fleetmanifests.render.provider.aws;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.ClusterChart;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.List;

/** EKS clusters through AWSManagedControlPlane, AWSManagedCluster, AWSManagedMachinePool and AWSFargateProfile. */
public final class EksBlueprint implements ClusterBlueprint<EksCluster> {

    @Override
    public Class<EksCluster> clusterType() {
        return EksCluster.class;
    }

    @Override
    public List<Manifest> objects(EksCluster resolved, RenderContext context) {
        return isCarried(resolved, context) ? EksObjects.render(resolved, context) : List.of();
    }

    @Override
    public String chartName() {
        return "eks-cluster";
    }

    @Override
    public ClusterChart chart(RenderContext context) {
        return EksChart.render(context);
    }

    @Override
    public ObjectNode values(EksCluster declared, EksCluster resolved, RenderContext context) {
        return isCarried(resolved, context)
                ? EksChart.values(declared, resolved)
                : JsonNodeFactory.instance.objectNode();
    }

    @Override
    public List<Manifest> identities(RenderContext context) {
        return AwsIdentities.render(context);
    }

    @Override
    public ProviderSetup setup(RenderContext context) {
        return AwsSetup.of(context);
    }

    /** CAPA's managed kinds of 2021 were others, and the reference repository has none of them. */
    private static boolean isCarried(EksCluster cluster, RenderContext context) {
        boolean carried = context.profile() != ApiProfile.SEED_2021;
        if (!carried) {
            context.refuse(
                    cluster,
                    Problem.of(
                            "profile-cannot-carry",
                            "kind",
                            "must not be EksCluster in SEED_2021, which has AKS clusters only",
                            "use the profile CURRENT or CAPI_V1BETA1"));
        }
        return carried;
    }
}
