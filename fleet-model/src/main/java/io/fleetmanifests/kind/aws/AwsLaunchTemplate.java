package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An EC2 launch template that CAPA makes and versions for a node group. Each change makes a new version and rolls the
 * nodes.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAwsLaunchTemplate.class)
@JsonDeserialize(as = ImmutableAwsLaunchTemplate.class)
public interface AwsLaunchTemplate {

    /**
     * Name of the template, fixed at creation. CAPA 2.11.1 does not use it: in EC2 the template is always called
     * {@code <control plane>-<pool>}.
     */
    Optional<String> name();

    /** Version of the template in use; CAPA counts it up by itself. */
    Optional<Long> versionNumber();

    /** EC2 instance type; x86_64 images are assumed when absent. */
    Optional<String> instanceType();

    /**
     * Image to boot. With an id, {@code amiType} of the pool is not sent to EKS; without one, CAPA looks an image up
     * and needs a version in the MachinePool.
     */
    Optional<AmiReference> ami();

    /**
     * Go template of the AMI name, with {@code .BaseOS} and {@code .K8sVersion}; of no use with an AMI id. Any of the
     * three look-up attributes switches off the search for EKS-optimised images.
     */
    Optional<String> imageLookupFormat();

    /** AWS account id that owns the image found by name; that of the cluster when absent. */
    Optional<String> imageLookupOrg();

    /** Operating system put in for {@code .BaseOS}; that of the cluster when absent. */
    Optional<String> imageLookupBaseOS();

    /** Instance profile of the nodes. The webhook refuses it for managed pools, where EKS makes one from the role. */
    Optional<String> iamInstanceProfile();

    /** EC2 key pair for the nodes; none when empty or absent. */
    Optional<String> sshKeyName();

    /** Boot disk. Left out, size and type come from the image. */
    Optional<Volume> rootVolume();

    /** Further disks; nothing formats or mounts them by itself. */
    List<Volume> nonRootVolumes();

    /** Security groups on top of those of the cluster, by id or by filter. */
    List<AwsResourceReference> additionalSecurityGroups();

    /** Access to the instance metadata service from nodes and pods. */
    Optional<InstanceMetadataOptions> instanceMetadataOptions();

    /** How the host names of the instances are made and resolved. */
    Optional<PrivateDnsName> privateDnsName();

    /**
     * How the capacity is bought. {@code CapacityBlock} needs {@code capacityReservationId}; with
     * {@code spotMarketOptions} an absent value means {@code Spot}.
     */
    Optional<MarketType> marketType();

    /**
     * Makes them Spot instances. Excludes {@code capacityReservationId}; node groups normally use
     * {@code capacityType} of the pool instead.
     */
    Optional<SpotMarketOptions> spotMarketOptions();

    /** Capacity reservation to launch into. Excludes Spot. */
    Optional<String> capacityReservationId();

    /** Whether open reservations may or must be used. */
    Optional<CapacityReservationPreference> capacityReservationPreference();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAwsLaunchTemplate.Builder {
        Builder() {}
    }
}
