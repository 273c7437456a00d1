package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The wanted EKS cluster: version, network, access and add-ons. The CAPA EKS control plane controller brings AWS in
 * line and writes network ids and the endpoint back into it.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSManagedControlPlaneSpec.class)
@JsonDeserialize(as = ImmutableAWSManagedControlPlaneSpec.class)
public interface AWSManagedControlPlaneSpec {

    /**
     * Name of the cluster in AWS, fixed once set. Left out, the webhook builds {@code <namespace>_<name>} with dots
     * turned into underscores, or {@code capa_} and a hash when that is too long.
     */
    Optional<String> eksClusterName();

    /**
     * AWS region of the cluster. CAPA cannot provision without one, although the schema allows it to be absent; it
     * never changes afterwards.
     */
    Optional<String> region();

    /**
     * Kubernetes version of the control plane, of which only major and minor count. A downgrade is refused, an
     * upgrade walks one minor at a time; without a version EKS picks its newest. At least 2 characters.
     */
    @Size(min = 2)
    @Pattern("^v?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.?(\\.0|[1-9][0-9]*)?$")
    Optional<String> version();

    /**
     * AWS partition that ARNs are built with, such as {@code aws-cn} or {@code aws-us-gov}. Left out, it follows from
     * the region.
     */
    Optional<String> partition();

    /**
     * Identity whose credentials CAPA uses for this cluster, changeable but not removable. Left out, the webhook sets
     * the AWSClusterControllerIdentity named {@code default}.
     */
    Optional<AwsIdentityReference> identityRef();

    /**
     * IAM role that lets EKS act in the account. A role that exists already is used as it is and survives the
     * cluster; without a name CAPA uses its well-known role, or creates one when {@code CAPA_EKS_IAM} is on. At least
     * 2 characters.
     */
    @Size(min = 2)
    Optional<String> roleName();

    /** IAM path of the role, used only when CAPA creates it. Left out, the role sits at the root path. */
    Optional<String> rolePath();

    /** ARN of the managed policy that caps what the role may do; used only when CAPA creates the role. */
    Optional<String> rolePermissionsBoundary();

    /**
     * ARNs of further policies for a role that CAPA owns. Needs {@code CAPA_EKS_ADD_ROLES}, without which
     * reconciliation fails.
     */
    List<String> roleAdditionalPolicies();

    /** VPC, subnets and security group rules. EKS wants at least two subnets in at least two zones. */
    Optional<Network> network();

    /**
     * Extra VPC range that pods take addresses from, through one ENIConfig a zone. It must lie in 100.64.0.0/10 or
     * 198.19.0.0/16 and be a /16 to /28; beside {@code network.vpc.secondaryCidrBlocks} it has to be listed there as
     * well.
     */
    Optional<String> secondaryCidrBlock();

    /**
     * Places the network interfaces of the control plane in private subnets only. A VPC of your own then needs at
     * least one private subnet in {@code network.subnets}. Default {@code false}.
     */
    @Default("false")
    Optional<Boolean> restrictPrivateSubnets();

    /** Who reaches the API server: the internet, the VPC, or both. */
    Optional<EndpointAccess> endpointAccess();

    /** Address of the API server. The controller fills it in; leave it out of manifests. */
    Optional<ApiEndpoint> controlPlaneEndpoint();

    /**
     * How IAM principals become Kubernetes users. Once present it cannot be removed, and the authentication mode
     * moves only towards the API.
     */
    Optional<AccessConfig> accessConfig();

    /**
     * IAM principals admitted through the EKS API, since CAPA 2.11. Needs authentication mode {@code api} or
     * {@code api_and_config_map}. Dropping one entry deletes it in EKS, but emptying the whole list leaves all of
     * them in place.
     */
    List<AccessEntry> accessEntries();

    /**
     * IAM roles and users that CAPA adds to the {@code aws-auth} ConfigMap, beside the node roles that it puts there
     * by itself.
     */
    Optional<IamAuthenticatorConfig> iamAuthenticatorConfig();

    /**
     * Registers the issuer of the cluster as an IAM identity provider, so that service accounts can assume roles
     * (IRSA). Needs {@code CAPA_EKS_IAM}, otherwise reconciliation fails. Default {@code false}.
     */
    @Default("false")
    Optional<Boolean> associateOIDCProvider();

    /**
     * Outside OpenID Connect provider that people log in to the cluster with. A change detaches the old one first, so
     * its users are locked out meanwhile; taking the attribute away leaves the provider attached.
     */
    Optional<OidcIdentityProviderConfig> oidcIdentityProviderConfig();

    /**
     * Program that the user kubeconfig calls for a token. The kubeconfig that CAPI and Flux use carries a token and
     * is not affected. Default {@code iam-authenticator}.
     */
    @Default("iam-authenticator")
    Optional<EksTokenMethod> tokenMethod();

    /**
     * EKS add-ons to keep installed. The list is complete: an installed add-on that it does not name is removed, no
     * matter who put it there, and with an empty list all of them are. An IPv6 cluster needs {@code vpc-cni} in it.
     */
    List<Addon> addons();

    /**
     * Whether EKS installs its own CNI, CoreDNS and kube-proxy at creation. The webhook sets true on every write, so
     * false cannot be kept. Default {@code true}.
     */
    @Default("true")
    Optional<Boolean> bootstrapSelfManagedAddons();

    /** Switch and environment of the Amazon VPC CNI that EKS installs. */
    Optional<VpcCni> vpcCni();

    /** Switch of the kube-proxy that EKS installs. */
    Optional<KubeProxy> kubeProxy();

    /**
     * KMS envelope encryption of Kubernetes Secrets. It can be added later, but not removed, and its key never
     * changes.
     */
    Optional<EncryptionConfig> encryptionConfig();

    /** Control plane logs sent to CloudWatch. */
    Optional<ControlPlaneLogging> logging();

    /**
     * What EKS does when standard support of the version ends. Left out, AWS chooses for a new cluster (extended,
     * which costs extra) and keeps the setting of an existing one.
     */
    Optional<UpgradePolicy> upgradePolicy();

    /** SSH jump host in a public subnet of the VPC. */
    Optional<Bastion> bastion();

    /**
     * EC2 key pair of the bastion, and of node groups with remote access but no key of their own. Empty text means
     * none; left out, the bastion uses the key pair named {@code default}.
     */
    Optional<String> sshKeyName();

    /**
     * Go template of the AMI name for machines without an AMI, with {@code .BaseOS} and {@code .K8sVersion}. Any of
     * the three look-up attributes switches off the search for EKS-optimised images.
     */
    Optional<String> imageLookupFormat();

    /** AWS account id that owns the images found by name, for machines without an AMI or an owner of their own. */
    Optional<String> imageLookupOrg();

    /** Operating system put in for {@code .BaseOS} when images are found by name, unless a machine says otherwise. */
    Optional<String> imageLookupBaseOS();

    /**
     * Tags for all AWS resources that CAPA creates for the cluster. At most 50, keys of 1 to 128 characters without
     * the prefix {@code aws:}, values of up to 256.
     */
    Map<String, String> additionalTags();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSManagedControlPlaneSpec.Builder {
        Builder() {}
    }
}
