package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.kind.aws.AWSManagedControlPlaneSpec;
import io.fleetmanifests.kind.aws.AccessConfig;
import io.fleetmanifests.kind.aws.AccessEntry;
import io.fleetmanifests.kind.aws.Addon;
import io.fleetmanifests.kind.aws.AwsIdentityReference;
import io.fleetmanifests.kind.aws.Bastion;
import io.fleetmanifests.kind.aws.ControlPlaneLogging;
import io.fleetmanifests.kind.aws.EksTokenMethod;
import io.fleetmanifests.kind.aws.EncryptionConfig;
import io.fleetmanifests.kind.aws.EndpointAccess;
import io.fleetmanifests.kind.aws.IamAuthenticatorConfig;
import io.fleetmanifests.kind.aws.KubeProxy;
import io.fleetmanifests.kind.aws.Network;
import io.fleetmanifests.kind.aws.OidcIdentityProviderConfig;
import io.fleetmanifests.kind.aws.UpgradePolicy;
import io.fleetmanifests.kind.aws.VpcCni;
import io.fleetmanifests.kind.capi.v1beta2.ClusterNetwork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be said of an EKS cluster, and of all of them at once: every field of AWSManagedControlPlane that a person sets, under
 * upstream's names, the network of the Cluster, the node pools and the Fargate profiles.
 */
interface EksSettings {

    /** As {@link AWSManagedControlPlaneSpec#region()}. Mandatory on the cluster or in the defaults: CAPA cannot begin without. */
    Optional<String> region();

    /** As {@link AWSManagedControlPlaneSpec#version()}. Node pools run it too unless they say otherwise. */
    Optional<String> version();

    /** As {@link AWSManagedControlPlaneSpec#partition()}. */
    Optional<String> partition();

    /** As {@link AWSManagedControlPlaneSpec#identityRef()}. Default: the fleet's AwsIdentity; without one, what CAPA itself runs as. */
    Optional<AwsIdentityReference> identityRef();

    /** As {@link AWSManagedControlPlaneSpec#roleName()}. */
    Optional<String> roleName();

    /** As {@link AWSManagedControlPlaneSpec#rolePath()}. */
    Optional<String> rolePath();

    /** As {@link AWSManagedControlPlaneSpec#rolePermissionsBoundary()}. */
    Optional<String> rolePermissionsBoundary();

    /** As {@link AWSManagedControlPlaneSpec#roleAdditionalPolicies()}. The setup script installs CAPA with {@code CAPA_EKS_ADD_ROLES} then. */
    List<String> roleAdditionalPolicies();

    /** As {@link AWSManagedControlPlaneSpec#network()}. */
    Optional<Network> network();

    /** As {@link AWSManagedControlPlaneSpec#secondaryCidrBlock()}. */
    Optional<String> secondaryCidrBlock();

    /** As {@link AWSManagedControlPlaneSpec#restrictPrivateSubnets()}. */
    Optional<Boolean> restrictPrivateSubnets();

    /** As {@link AWSManagedControlPlaneSpec#endpointAccess()}. The management cluster must reach the endpoint, too. */
    Optional<EndpointAccess> endpointAccess();

    /** As {@link AWSManagedControlPlaneSpec#accessConfig()}. */
    Optional<AccessConfig> accessConfig();

    /** As {@link AWSManagedControlPlaneSpec#accessEntries()}. Needs an authentication mode with {@code api} in it; the default has none. */
    List<AccessEntry> accessEntries();

    /** As {@link AWSManagedControlPlaneSpec#iamAuthenticatorConfig()}. */
    Optional<IamAuthenticatorConfig> iamAuthenticatorConfig();

    /** As {@link AWSManagedControlPlaneSpec#associateOIDCProvider()}. The setup script installs CAPA with {@code CAPA_EKS_IAM} then. */
    Optional<Boolean> associateOIDCProvider();

    /** As {@link AWSManagedControlPlaneSpec#oidcIdentityProviderConfig()}. */
    Optional<OidcIdentityProviderConfig> oidcIdentityProviderConfig();

    /** As {@link AWSManagedControlPlaneSpec#tokenMethod()}. */
    Optional<EksTokenMethod> tokenMethod();

    /** As {@link AWSManagedControlPlaneSpec#addons()}. */
    List<Addon> addons();

    /** As {@link AWSManagedControlPlaneSpec#bootstrapSelfManagedAddons()}. False is refused: the webhook would turn it into true without a word. */
    Optional<Boolean> bootstrapSelfManagedAddons();

    /** As {@link AWSManagedControlPlaneSpec#vpcCni()}. */
    Optional<VpcCni> vpcCni();

    /** As {@link AWSManagedControlPlaneSpec#kubeProxy()}. */
    Optional<KubeProxy> kubeProxy();

    /** As {@link AWSManagedControlPlaneSpec#encryptionConfig()}. With both of its attributes: CAPA takes a half for none. */
    Optional<EncryptionConfig> encryptionConfig();

    /** As {@link AWSManagedControlPlaneSpec#logging()}. */
    Optional<ControlPlaneLogging> logging();

    /** As {@link AWSManagedControlPlaneSpec#upgradePolicy()}. */
    Optional<UpgradePolicy> upgradePolicy();

    /** As {@link AWSManagedControlPlaneSpec#bastion()}. */
    Optional<Bastion> bastion();

    /** As {@link AWSManagedControlPlaneSpec#sshKeyName()}. */
    Optional<String> sshKeyName();

    /** As {@link AWSManagedControlPlaneSpec#imageLookupFormat()}. */
    Optional<String> imageLookupFormat();

    /** As {@link AWSManagedControlPlaneSpec#imageLookupOrg()}. */
    Optional<String> imageLookupOrg();

    /** As {@link AWSManagedControlPlaneSpec#imageLookupBaseOS()}. */
    Optional<String> imageLookupBaseOS();

    /** As {@link AWSManagedControlPlaneSpec#additionalTags()}. */
    Map<String, String> additionalTags();

    /** The range that Kubernetes gives to services, at most one for EKS; part of the Cluster object. */
    Optional<ClusterNetwork> clusterNetwork();

    /**
     * As {@link ProvisionedCluster#protect()}: while it is true, no plan deletes or replaces the cluster. Default: false.
     */
    Optional<Boolean> protect();

    /** The managed node groups. A cluster may do without: it then runs pods on Fargate alone. */
    List<EksNodePool> nodePools();

    /** Which pods run on Fargate. The setup script installs CAPA with {@code EXP_EKS_FARGATE} where there are any. */
    List<EksFargateProfile> fargateProfiles();
}
