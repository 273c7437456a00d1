package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One EC2 instance. The CAPA machine controller launches it and terminates it with the Machine. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSMachineSpec.class)
@JsonDeserialize(as = ImmutableAWSMachineSpec.class)
@ValidationRule(
        value = "!has(self.capacityReservationId) || !has(self.marketType) || self.marketType != 'Spot'",
        message = "capacityReservationId may not be set when marketType is Spot")
@ValidationRule(
        value = "!has(self.capacityReservationId) || !has(self.spotMarketOptions)",
        message = "capacityReservationId cannot be set when spotMarketOptions is specified")
public interface AWSMachineSpec {

    /**
     * EC2 instance type, such as {@code m6i.large}. It also decides between x86_64 and arm64 images. At least 2
     * characters.
     */
    @Required
    @Size(min = 2)
    String instanceType();

    /** Image to boot. Left out, CAPA looks one up for the Kubernetes version of the machine. */
    Optional<AmiReference> ami();

    /**
     * Go template of the AMI name, with {@code .BaseOS} and {@code .K8sVersion}; of no use with an AMI id. On EKS any
     * of the three look-up attributes switches off the search for EKS-optimised images.
     */
    Optional<String> imageLookupFormat();

    /** AWS account id that owns the image found by name; that of the cluster when absent. */
    Optional<String> imageLookupOrg();

    /** Operating system put in for {@code .BaseOS}; that of the cluster when absent. */
    Optional<String> imageLookupBaseOS();

    /**
     * IAM instance profile that gives the node its permissions, such as
     * {@code nodes.cluster-api-provider-aws.sigs.k8s.io}.
     */
    Optional<String> iamInstanceProfile();

    /** EC2 key pair on the instance. Empty text means none; left out, that of the cluster counts. */
    Optional<String> sshKeyName();

    /** Boot disk. Left out, size and type come from the image. */
    Optional<Volume> rootVolume();

    /** Further disks. Each needs a device name; nothing formats or mounts them by itself. */
    List<Volume> nonRootVolumes();

    /** Subnet to launch in. Left out, CAPA picks one of the cluster, by failure domain when the Machine has one. */
    Optional<AwsResourceReference> subnet();

    /** Whether the instance gets a public address; left to the cluster and the subnet when absent. */
    Optional<Boolean> publicIP();

    /** Gives the instance an Elastic IP from a pool of your own instead of an automatic public address. */
    Optional<ElasticIpPool> elasticIpPool();

    /** Ids of security groups by role, each in place of the group of the cluster for that role. */
    Map<String, String> securityGroupOverrides();

    /** Security groups on top of those of the cluster, by id or by filter. */
    List<AwsResourceReference> additionalSecurityGroups();

    /**
     * Ids of existing network interfaces to attach. As they are real objects, this suits single machines, not
     * templates with replicas. At most 2 items.
     */
    @Size(max = 2)
    List<String> networkInterfaces();

    /** Kind of the primary network interface; AWS decides when absent. */
    Optional<NetworkInterfaceType> networkInterfaceType();

    /**
     * Whether the interface gets a primary IPv6 address, which dual-stack load balancers need to register instances.
     * Left out, the subnet decides.
     */
    Optional<PrimaryIpv6Assignment> assignPrimaryIPv6();

    /** How the host name of the instance is made and resolved. */
    Optional<PrivateDnsName> privateDnsName();

    /** How bootstrap data reaches cloud-init. Excludes {@code ignition}. */
    Optional<CloudInit> cloudInit();

    /**
     * Bootstraps with Ignition, for images such as Flatcar. Needs {@code EXP_BOOTSTRAP_FORMAT_IGNITION} and excludes
     * {@code cloudInit}.
     */
    Optional<Ignition> ignition();

    /**
     * Whether user data goes to EC2 as it is. Only an explicit false makes CAPA gzip it, which saves space below the
     * limit of 16 KiB.
     */
    Optional<Boolean> uncompressedUserData();

    /** Access to the instance metadata service from nodes and pods. */
    Optional<InstanceMetadataOptions> instanceMetadataOptions();

    /**
     * How the capacity is bought. {@code CapacityBlock} needs {@code capacityReservationId}; with
     * {@code spotMarketOptions} an absent value means {@code Spot}.
     */
    Optional<MarketType> marketType();

    /**
     * Present, even empty, makes it a Spot instance, which AWS can take back at two minutes notice. Excludes
     * {@code capacityReservationId}.
     */
    Optional<SpotMarketOptions> spotMarketOptions();

    /** Capacity reservation to launch into. Excludes Spot. */
    Optional<String> capacityReservationId();

    /** Whether open reservations may or must be used. */
    Optional<CapacityReservationPreference> capacityReservationPreference();

    /** CPU features such as confidential computing; AWS decides when absent. */
    @ObjectSize(min = 1)
    Optional<CpuOptions> cpuOptions();

    /** Existing placement group to launch in. */
    Optional<String> placementGroupName();

    /** Partition inside the placement group, which must use the partition strategy. 1 to 7. */
    @Min(1)
    @Max(7)
    Optional<Long> placementGroupPartition();

    /** Shared hardware, or hardware that no other customer uses. */
    Optional<Tenancy> tenancy();

    /**
     * Id of the dedicated host to launch on. Needs tenancy {@code host}, excludes {@code dynamicHostAllocation}. At
     * most 19 characters.
     */
    @Size(max = 19)
    @Pattern("^h-[0-9a-f]{17}$")
    Optional<String> hostID();

    /**
     * Whether a stopped instance returns to the same dedicated host. {@code host} needs tenancy {@code host} and
     * either {@code hostID} or {@code dynamicHostAllocation}. Default {@code default}.
     */
    @Default("default")
    Optional<HostAffinity> hostAffinity();

    /**
     * Allocates one dedicated host for the instance. Needs tenancy and affinity {@code host}, excludes
     * {@code hostID}.
     */
    Optional<DynamicHostAllocation> dynamicHostAllocation();

    /** Tags of the instance; on the same key they win over those of the cluster. */
    Map<String, String> additionalTags();

    /** Id of the instance as Kubernetes knows it. Written by the controller and refused in a template. */
    Optional<String> providerID();

    /** EC2 id of the instance. Written by the controller; leave it out of templates. */
    Optional<String> instanceID();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSMachineSpec.Builder {
        Builder() {}
    }
}
