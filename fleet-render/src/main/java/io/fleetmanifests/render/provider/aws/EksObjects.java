package io.fleetmanifests.render.provider.aws;

import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.fleet.aws.EksFargateProfile;
import io.fleetmanifests.fleet.aws.EksNodePool;
import io.fleetmanifests.kind.aws.AWSFargateProfile;
import io.fleetmanifests.kind.aws.AWSFargateProfileSpec;
import io.fleetmanifests.kind.aws.AWSManagedCluster;
import io.fleetmanifests.kind.aws.AWSManagedControlPlane;
import io.fleetmanifests.kind.aws.AWSManagedControlPlaneSpec;
import io.fleetmanifests.kind.aws.AWSManagedMachinePool;
import io.fleetmanifests.kind.aws.AWSManagedMachinePoolSpec;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.kind.capi.v1beta2.MachinePool;
import io.fleetmanifests.render.migrate.ProfileVersions;
import io.fleetmanifests.render.provider.CoreObjects;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;

/** The Cluster API objects of an EKS cluster. The chart's templates say the same in Helm's words. */
final class EksObjects {

    private static final String CONTROL_PLANE = "controlplane.cluster.x-k8s.io";

    private final EksCluster cluster;
    private final RenderContext context;
    private final CoreObjects core;

    private EksObjects(EksCluster cluster, RenderContext context) {
        this.cluster = cluster;
        this.context = context;
        this.core = new CoreObjects(cluster, context);
    }

    static List<Manifest> render(EksCluster cluster, RenderContext context) {
        EksObjects objects = new EksObjects(cluster, context);
        List<Manifest> manifests = new ArrayList<>();
        manifests.add(ProfileVersions.convert(objects.cluster(), context.profile()));
        manifests.add(Manifest.of(objects.controlPlane()));
        manifests.add(Manifest.of(objects.managedCluster()));
        for (EksNodePool pool : cluster.nodePools()) {
            manifests.add(ProfileVersions.convert(objects.machinePool(pool), context.profile()));
            manifests.add(Manifest.of(objects.managedMachinePool(pool)));
        }
        for (EksFargateProfile profile : cluster.fargateProfiles()) {
            manifests.add(Manifest.of(objects.fargateProfile(profile)));
        }
        return manifests;
    }

    private Cluster cluster() {
        return core.cluster(
                cluster.labels(),
                cluster.clusterNetwork(),
                CoreObjects.reference(CONTROL_PLANE, "AWSManagedControlPlane", cluster.name()),
                CoreObjects.reference(CoreObjects.INFRASTRUCTURE, "AWSManagedCluster", cluster.name()));
    }

    private AWSManagedControlPlane controlPlane() {
        AWSManagedControlPlaneSpec.Builder spec = AWSManagedControlPlaneSpec.builder()
                .eksClusterName(cluster.eksClusterName())
                .region(cluster.region())
                .version(cluster.version())
                .partition(cluster.partition())
                .identityRef(AwsIdentities.reference(cluster, context))
                .roleName(cluster.roleName())
                .rolePath(cluster.rolePath())
                .rolePermissionsBoundary(cluster.rolePermissionsBoundary())
                .roleAdditionalPolicies(cluster.roleAdditionalPolicies())
                .network(cluster.network())
                .secondaryCidrBlock(cluster.secondaryCidrBlock())
                .restrictPrivateSubnets(cluster.restrictPrivateSubnets())
                .endpointAccess(cluster.endpointAccess())
                .accessConfig(cluster.accessConfig())
                .accessEntries(cluster.accessEntries())
                .iamAuthenticatorConfig(cluster.iamAuthenticatorConfig())
                .associateOIDCProvider(cluster.associateOIDCProvider())
                .oidcIdentityProviderConfig(cluster.oidcIdentityProviderConfig())
                .tokenMethod(cluster.tokenMethod())
                .addons(cluster.addons())
                .bootstrapSelfManagedAddons(cluster.bootstrapSelfManagedAddons())
                .vpcCni(cluster.vpcCni())
                .kubeProxy(cluster.kubeProxy())
                .encryptionConfig(cluster.encryptionConfig())
                .logging(cluster.logging())
                .upgradePolicy(cluster.upgradePolicy())
                .bastion(cluster.bastion())
                .sshKeyName(cluster.sshKeyName())
                .imageLookupFormat(cluster.imageLookupFormat())
                .imageLookupOrg(cluster.imageLookupOrg())
                .imageLookupBaseOS(cluster.imageLookupBaseOS())
                .additionalTags(cluster.additionalTags());
        return AWSManagedControlPlane.builder()
                .name(cluster.name())
                .namespace(context.namespace())
                .spec(spec.build())
                .build();
    }

    private AWSManagedCluster managedCluster() {
        return AWSManagedCluster.builder()
                .name(cluster.name())
                .namespace(context.namespace())
                .build();
    }

    private MachinePool machinePool(EksNodePool pool) {
        return core.machinePool(
                pool,
                pool.annotations(),
                cluster.machineVersion(pool),
                CoreObjects.reference(CoreObjects.INFRASTRUCTURE, "AWSManagedMachinePool", cluster.objectName(pool)));
    }

    private AWSManagedMachinePool managedMachinePool(EksNodePool pool) {
        AWSManagedMachinePoolSpec.Builder spec = AWSManagedMachinePoolSpec.builder()
                .eksNodegroupName(pool.eksNodegroupName())
                .amiType(pool.amiType())
                .amiVersion(pool.amiVersion())
                .instanceType(pool.instanceType())
                .diskSize(pool.diskSize())
                .capacityType(pool.capacityType())
                .scaling(pool.scaling())
                .updateConfig(pool.updateConfig())
                .labels(pool.labels())
                .taints(pool.taints())
                .availabilityZones(pool.availabilityZones())
                .availabilityZoneSubnetType(pool.availabilityZoneSubnetType())
                .subnetIDs(pool.subnetIDs())
                .roleName(pool.roleName())
                .rolePath(pool.rolePath())
                .rolePermissionsBoundary(pool.rolePermissionsBoundary())
                .roleAdditionalPolicies(pool.roleAdditionalPolicies())
                .remoteAccess(pool.remoteAccess())
                .awsLaunchTemplate(pool.awsLaunchTemplate())
                .lifecycleHooks(pool.lifecycleHooks())
                .nodeRepairConfig(pool.nodeRepairConfig())
                .additionalTags(pool.additionalTags());
        return AWSManagedMachinePool.builder()
                .name(cluster.objectName(pool))
                .namespace(context.namespace())
                .spec(spec.build())
                .build();
    }

    private AWSFargateProfile fargateProfile(EksFargateProfile profile) {
        AWSFargateProfileSpec.Builder spec = AWSFargateProfileSpec.builder()
                .clusterName(cluster.name())
                .profileName(profile.profileName())
                .selectors(profile.selectors())
                .subnetIDs(profile.subnetIDs())
                .roleName(profile.roleName())
                .rolePath(profile.rolePath())
                .rolePermissionsBoundary(profile.rolePermissionsBoundary())
                .additionalTags(profile.additionalTags());
        return AWSFargateProfile.builder()
                .name(cluster.objectName(profile))
                .namespace(context.namespace())
                .spec(spec.build())
                .build();
    }
}
