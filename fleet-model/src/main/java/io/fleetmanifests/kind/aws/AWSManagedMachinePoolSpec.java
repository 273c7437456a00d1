package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The wanted EKS node group. The CAPA managed pool controller creates it, updates it node by node, and deletes it
 * with its launch template; the node count is {@code replicas} of the MachinePool.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSManagedMachinePoolSpec.class)
@JsonDeserialize(as = ImmutableAWSManagedMachinePoolSpec.class)
public interface AWSManagedMachinePoolSpec {

    /**
     * Name of the node group in EKS, fixed once set. Left out, the webhook builds one from namespace and name, at
     * most 64 characters long.
     */
    Optional<String> eksNodegroupName();

    /**
     * Family of node images, fixed at creation. Always set it: the default is Amazon Linux 2, whose images end at
     * Kubernetes 1.32, so a newer cluster gets no nodes. Default {@code AL2_x86_64}.
     */
    @Default("AL2_x86_64")
    Optional<AmiType> amiType();

    /**
     * Release of the image, such as {@code 1.31.3-20250103}. Left out, EKS takes the newest at creation and at
     * version upgrades; changing it rolls the nodes. At least 2 characters.
     */
    @Size(min = 2)
    Optional<String> amiVersion();

    /** EC2 instance type, left to EKS when absent. Excluded by {@code awsLaunchTemplate}, which carries its own. */
    Optional<String> instanceType();

    /** Root disk in GiB, left to EKS when absent and fixed at creation. Excluded by {@code awsLaunchTemplate}. */
    Optional<Integer> diskSize();

    /** On-Demand or Spot; fixed once set. Default {@code onDemand}. */
    @Default("onDemand")
    Optional<CapacityType> capacityType();

    /** Smallest and largest size of the group. Set both or leave it out. */
    Optional<ManagedMachinePoolScaling> scaling();

    /** How many nodes may be missing during an update; one when left out, which the webhook fills in. */
    Optional<NodegroupUpdateConfig> updateConfig();

    /** Labels on the Kubernetes nodes; changed in place. */
    Map<String, String> labels();

    /** Taints on the Kubernetes nodes; changed in place. The MachinePool refuses taints, so they belong here. */
    List<Taint> taints();

    /**
     * Zones to spread over, by way of the subnets of the cluster there; fixed at creation. Outranks the failure
     * domains of the MachinePool and yields to {@code subnetIDs}.
     */
    List<String> availabilityZones();

    /** Which subnets of the chosen zones are used, all of them when absent; fixed at creation. */
    Optional<AvailabilityZoneSubnetType> availabilityZoneSubnetType();

    /**
     * Subnets of the nodes; fixed at creation and stronger than any zone. Without subnets, zones or failure domains
     * the nodes go into all private subnets of the cluster.
     */
    List<String> subnetIDs();

    /**
     * IAM role of the nodes, fixed once set. An existing role is used as it is and survives the pool; without a name
     * CAPA uses its well-known role, or creates one when {@code CAPA_EKS_IAM} is on.
     */
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

    /** SSH access to the nodes; fixed at creation. */
    Optional<RemoteAccess> remoteAccess();

    /**
     * EC2 launch template that CAPA makes for the group, for what the pool cannot say itself. Cannot be added or
     * removed later; excludes {@code instanceType} and {@code diskSize}.
     */
    Optional<AwsLaunchTemplate> awsLaunchTemplate();

    /** Pauses in the launch and termination of instances during which something outside can act. */
    List<LifecycleHook> lifecycleHooks();

    /** Automatic replacement of unhealthy nodes by EKS. */
    Optional<NodeRepairConfig> nodeRepairConfig();

    /** Tags for the AWS resources of the pool, on top of those of the cluster. */
    Map<String, String> additionalTags();

    /** Ids of the instances in the group. Written by the controller; leave it out of manifests. */
    List<String> providerIDList();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSManagedMachinePoolSpec.Builder {
        Builder() {}
    }
}
