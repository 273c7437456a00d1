package io.fleetmanifests.fleet.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.fleet.NodeCounters;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.aws.AWSManagedMachinePoolSpec;
import io.fleetmanifests.kind.aws.AmiType;
import io.fleetmanifests.kind.aws.AvailabilityZoneSubnetType;
import io.fleetmanifests.kind.aws.AwsLaunchTemplate;
import io.fleetmanifests.kind.aws.CapacityType;
import io.fleetmanifests.kind.aws.LifecycleHook;
import io.fleetmanifests.kind.aws.ManagedMachinePoolScaling;
import io.fleetmanifests.kind.aws.NodeRepairConfig;
import io.fleetmanifests.kind.aws.NodegroupUpdateConfig;
import io.fleetmanifests.kind.aws.RemoteAccess;
import io.fleetmanifests.kind.aws.Taint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A managed node group of an EKS cluster: every field of AWSManagedMachinePool that a person sets, under upstream's names, and
 * those of the MachinePool above it.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEksNodePool.class)
@JsonDeserialize(as = ImmutableEksNodePool.class)
public interface EksNodePool extends NodePool {

    /**
     * The name within the cluster: a DNS label. The objects are called {@code <cluster>-<name>}; a pool that is renamed is
     * deleted and created anew.
     */
    @Override
    String name();

    /**
     * As {@link AWSManagedMachinePoolSpec#amiType()}; mandatory here, because upstream's default is Amazon Linux 2, which no
     * cluster above Kubernetes 1.32 boots. Immutable.
     */
    AmiType amiType();

    /** How many nodes, within {@link #scaling()} where that is set. Default 1, by the MachinePool webhook. */
    @Override
    Optional<Integer> replicas();

    /** The Kubernetes version of the nodes, not above the cluster's. Default: the cluster's. */
    @Override
    Optional<String> version();

    /** Annotations of the MachinePool object. */
    @Override
    Map<String, String> annotations();

    /** As {@link AWSManagedMachinePoolSpec#eksNodegroupName()}. */
    Optional<String> eksNodegroupName();

    /** As {@link AWSManagedMachinePoolSpec#amiVersion()}. */
    Optional<String> amiVersion();

    /** As {@link AWSManagedMachinePoolSpec#instanceType()}. */
    Optional<String> instanceType();

    /** As {@link AWSManagedMachinePoolSpec#diskSize()}. */
    Optional<Integer> diskSize();

    /** As {@link AWSManagedMachinePoolSpec#capacityType()}. */
    Optional<CapacityType> capacityType();

    /** As {@link AWSManagedMachinePoolSpec#scaling()}. Both sizes or none: CAPA fails on one alone. */
    Optional<ManagedMachinePoolScaling> scaling();

    /** As {@link AWSManagedMachinePoolSpec#updateConfig()}. */
    Optional<NodegroupUpdateConfig> updateConfig();

    /** As {@link AWSManagedMachinePoolSpec#labels()}. Labels of the nodes, not of the MachinePool. */
    Map<String, String> labels();

    /** As {@link AWSManagedMachinePoolSpec#taints()}. */
    List<Taint> taints();

    /** As {@link AWSManagedMachinePoolSpec#availabilityZones()}. */
    List<String> availabilityZones();

    /** As {@link AWSManagedMachinePoolSpec#availabilityZoneSubnetType()}. */
    Optional<AvailabilityZoneSubnetType> availabilityZoneSubnetType();

    /** As {@link AWSManagedMachinePoolSpec#subnetIDs()}. */
    List<String> subnetIDs();

    /** As {@link AWSManagedMachinePoolSpec#roleName()}. */
    Optional<String> roleName();

    /** As {@link AWSManagedMachinePoolSpec#rolePath()}. */
    Optional<String> rolePath();

    /** As {@link AWSManagedMachinePoolSpec#rolePermissionsBoundary()}. */
    Optional<String> rolePermissionsBoundary();

    /** As {@link AWSManagedMachinePoolSpec#roleAdditionalPolicies()}. */
    List<String> roleAdditionalPolicies();

    /** As {@link AWSManagedMachinePoolSpec#remoteAccess()}. */
    Optional<RemoteAccess> remoteAccess();

    /** As {@link AWSManagedMachinePoolSpec#awsLaunchTemplate()}. */
    Optional<AwsLaunchTemplate> awsLaunchTemplate();

    /** As {@link AWSManagedMachinePoolSpec#lifecycleHooks()}. */
    List<LifecycleHook> lifecycleHooks();

    /** As {@link AWSManagedMachinePoolSpec#nodeRepairConfig()}. */
    Optional<NodeRepairConfig> nodeRepairConfig();

    /** As {@link AWSManagedMachinePoolSpec#additionalTags()}. */
    Map<String, String> additionalTags();

    @Override
    default Optional<String> autoscaler() {
        return NodeCounters.of(annotations());
    }

    @Override
    default EksNodePool withReplicas(int replicas) {
        return builder().from(this).replicas(replicas).build();
    }

    @Override
    default EksNodePool withVersion(Optional<String> version) {
        return builder().from(this).version(version).build();
    }

    /** A pool of those machines with that family of images. */
    static Builder of(String name, String instanceType, AmiType amiType) {
        return builder().name(name).instanceType(instanceType).amiType(amiType);
    }

    /** Refuses what the webhooks, or EKS after them, refuse in a pool by itself. */
    @Value.Check
    default void check() {
        NodePoolChecks.check(this);
    }

    /** Starts an empty value; {@link #of} starts with what most pools need. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableEksNodePool.Builder {
        Builder() {}
    }
}
