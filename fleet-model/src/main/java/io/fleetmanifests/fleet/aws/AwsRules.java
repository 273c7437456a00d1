package io.fleetmanifests.fleet.aws;

import static io.fleetmanifests.finding.RuleSummary.error;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;

/** What the parts of a fleet on AWS must hold to. */
final class AwsRules {

    private static final String CONTROL_PLANE =
            "sigs.k8s.io/cluster-api-provider-aws, webhook of AWSManagedControlPlane";
    private static final String POOL = "sigs.k8s.io/cluster-api-provider-aws, webhook of AWSManagedMachinePool";
    private static final String FARGATE = "sigs.k8s.io/cluster-api-provider-aws, webhook of AWSFargateProfile";
    private static final String IDENTITY =
            "sigs.k8s.io/cluster-api-provider-aws, AWSClusterRoleIdentity and AWSClusterStaticIdentity";
    private static final String AWS = "Amazon EKS";
    private static final String CAPI = "sigs.k8s.io/cluster-api, webhook of MachinePool";

    static final List<RuleSummary> ALL = List.of(
            error("aws-identity-controller", "the identity of the controller itself is called default", IDENTITY),
            error("aws-identity-duration", "a session lasts 900 to 43200 seconds", IDENTITY),
            error("aws-identity-name", "the name of an identity is a DNS label", IDENTITY),
            error("aws-identity-one", "an identity has a role or a secret, not both", IDENTITY),
            error("aws-identity-role", "the role of an identity is named by its ARN", IDENTITY),
            error("aws-identity-role-only", "what belongs to a role stands beside one", IDENTITY),
            error("aws-identity-secret", "the secret of an identity has a name that a Secret can have", IDENTITY),
            error(
                    "aws-tags",
                    "there are at most 50 tags, with the characters and lengths that AWS allows",
                    CONTROL_PLANE),
            error("eks-addon-disabled", "what an add-on brings is not disabled beside it", CONTROL_PLANE),
            error("eks-addons-version", "add-ons need Kubernetes 1.18", CONTROL_PLANE),
            error("eks-al2-version", "Amazon Linux 2 is not used above Kubernetes 1.32", AWS),
            error("eks-ami-version", "the version of an image has at least 2 characters", POOL),
            error("eks-bastion-cidrs", "the ranges of a bastion are IP ranges", CONTROL_PLANE),
            error("eks-bastion-ingress", "a bastion without ingress rules has no ranges", CONTROL_PLANE),
            error(
                    "eks-bootstrap-addons",
                    "self-managed add-ons are not switched off with a field that the webhook sets back",
                    CONTROL_PLANE),
            error("eks-cluster-name", "the name of an EKS cluster is not empty", CONTROL_PLANE),
            error(
                    "eks-creator-admin",
                    "the creator is not locked out of a cluster that only knows config_map",
                    CONTROL_PLANE),
            error("eks-custom-ami", "a custom image is named by a launch template", POOL),
            error("eks-encryption-both", "encryption has a provider and resources", CONTROL_PLANE),
            error("eks-endpoint-none", "a cluster has a public or a private endpoint", CONTROL_PLANE),
            error("eks-entries-mode", "access entries go with an authentication mode that has them", CONTROL_PLANE),
            error("eks-entry-machines", "an access entry of machines has neither groups nor policies", CONTROL_PLANE),
            error("eks-entry-scope", "a policy of scope namespace names one", CONTROL_PLANE),
            error("eks-hook-heartbeat", "the heartbeat of a lifecycle hook is 30 seconds to 48 hours", POOL),
            error("eks-hook-name", "a lifecycle hook has a name", POOL),
            error("eks-hook-target", "a lifecycle hook has its target and its role together", POOL),
            error(
                    "eks-iam-mapping",
                    "a mapping of IAM names a role or user by its ARN, and a user or groups of Kubernetes",
                    CONTROL_PLANE),
            error("eks-ipv6-addons", "add-ons are listed with IPv6", CONTROL_PLANE),
            error("eks-ipv6-cni", "the add-on vpc-cni knows IPv6", CONTROL_PLANE),
            error("eks-ipv6-hostnames", "host names are of type resource-name with IPv6", CONTROL_PLANE),
            error(
                    "eks-ipv6-ipam",
                    "an IPAM pool does not stand beside a range or a pool of the cluster's own",
                    CONTROL_PLANE),
            error("eks-ipv6-pool", "a range of IPv6 names the pool that it comes from", CONTROL_PLANE),
            error("eks-ipv6-version", "the version of Kubernetes knows IPv6", CONTROL_PLANE),
            error("eks-launch-template", "a launch template does not stand beside what it says itself", POOL),
            error("eks-pool-name", "the name of a pool is a DNS label", POOL),
            error("eks-pool-version", "the version of a pool is not above that of its cluster", POOL),
            error("eks-private-subnets", "private subnets are restricted where there are some", CONTROL_PLANE),
            error("eks-profile-name", "a Fargate profile has a name that EKS takes", FARGATE),
            error("eks-profile-selectors", "a Fargate profile has 1 to 5 selectors with a namespace", FARGATE),
            error("eks-public-cidrs", "the ranges of the public endpoint are IP ranges", CONTROL_PLANE),
            error("eks-remote-access", "security groups of remote access do not stand beside public access", POOL),
            error("eks-role-name", "the name of a role has at least 2 characters", CONTROL_PLANE),
            error("eks-scaling", "the bounds of scaling are in order and not negative", POOL),
            error("eks-scaling-both", "scaling has both bounds", POOL),
            error("eks-scaling-replicas", "the number of nodes is within the bounds of scaling", POOL),
            error("eks-secondary-cidr", "the secondary range is a /16 to /28 of those that AWS allows", CONTROL_PLANE),
            error("eks-secondary-listed", "the secondary range is among those of the VPC", CONTROL_PLANE),
            error("eks-secondary-primary", "the range of a VPC is not a secondary one too", CONTROL_PLANE),
            error("eks-services-one", "a cluster has one range of services", AWS),
            error("eks-subnet-ids", "every subnet has an id of its own", CONTROL_PLANE),
            error("eks-subnets-missing", "a VPC that CAPA does not own has its subnets listed", CONTROL_PLANE),
            error("eks-two-zones", "a cluster has subnets in at least two zones", AWS),
            error("eks-update-one", "an update has one of its two limits", POOL),
            error("eks-update-range", "a limit of an update is 1 to 100", POOL),
            error("eks-version", "a version of Kubernetes is major.minor", CONTROL_PLANE),
            error("eks-vpc-cidr", "the range of a VPC is an IP range", CONTROL_PLANE),
            error("fleet-duplicate-pool", "no two pools of a cluster have one name", AWS),
            error("fleet-duplicate-profile", "no two Fargate profiles of a cluster have one name", AWS),
            error("mp-replicas", "the number of nodes is not negative", CAPI),
            error("mp-version", "the version of a pool is a version of Kubernetes", CAPI));

    private AwsRules() {}
}
