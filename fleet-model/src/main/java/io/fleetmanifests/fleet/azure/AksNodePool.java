package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fleetmanifests.fleet.NodeCounters;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.azure.AzureManagedMachinePoolSpec;
import io.fleetmanifests.kind.azure.KubeletConfig;
import io.fleetmanifests.kind.azure.KubeletDiskType;
import io.fleetmanifests.kind.azure.LinuxOsConfig;
import io.fleetmanifests.kind.azure.OsDiskType;
import io.fleetmanifests.kind.azure.OsType;
import io.fleetmanifests.kind.azure.PoolMode;
import io.fleetmanifests.kind.azure.ScaleDownMode;
import io.fleetmanifests.kind.azure.ScaleSetPriority;
import io.fleetmanifests.kind.azure.Scaling;
import io.fleetmanifests.kind.azure.Taint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A node pool of an AKS cluster: every field of AzureManagedMachinePool that a person sets, under upstream's names, and those of
 * the MachinePool above it.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAksNodePool.class)
@JsonDeserialize(as = ImmutableAksNodePool.class)
public interface AksNodePool extends NodePool {

    /**
     * The agent pool's name in Azure: lower-case letters and digits, a letter first, at most 12 characters, 6 for Windows. Unique
     * in the cluster; a pool that is renamed is deleted and created anew.
     */
    @Override
    String name();

    /** System pools run what the cluster itself needs, and are Linux; each cluster has at least one. */
    PoolMode mode();

    /** The size of the virtual machines, such as {@code Standard_D4s_v5}. Immutable. */
    String sku();

    /** How many nodes; the start value where {@link #scaling()} is set. Default 1, by the MachinePool webhook. */
    @Override
    Optional<Integer> replicas();

    /** The Kubernetes version of the nodes, not above the cluster's. Default: the cluster's. */
    @Override
    Optional<String> version();

    /** Annotations of the MachinePool object. */
    @Override
    Map<String, String> annotations();

    /** As {@link AzureManagedMachinePoolSpec#osType()}. */
    Optional<OsType> osType();

    /** As {@link AzureManagedMachinePoolSpec#availabilityZones()}. */
    List<String> availabilityZones();

    /** As {@link AzureManagedMachinePoolSpec#scaling()}. */
    Optional<Scaling> scaling();

    /** As {@link AzureManagedMachinePoolSpec#scaleDownMode()}. */
    Optional<ScaleDownMode> scaleDownMode();

    /** As {@link AzureManagedMachinePoolSpec#nodeLabels()}. */
    Map<String, String> nodeLabels();

    /** As {@link AzureManagedMachinePoolSpec#taints()}. */
    List<Taint> taints();

    /** As {@link AzureManagedMachinePoolSpec#maxPods()}. */
    Optional<Integer> maxPods();

    /** As {@link AzureManagedMachinePoolSpec#subnetName()}. */
    Optional<String> subnetName();

    /** As {@link AzureManagedMachinePoolSpec#osDiskSizeGB()}. */
    Optional<Integer> osDiskSizeGB();

    /** As {@link AzureManagedMachinePoolSpec#osDiskType()}. */
    Optional<OsDiskType> osDiskType();

    /** As {@link AzureManagedMachinePoolSpec#kubeletDiskType()}. */
    Optional<KubeletDiskType> kubeletDiskType();

    /** As {@link AzureManagedMachinePoolSpec#enableUltraSSD()}. */
    Optional<Boolean> enableUltraSSD();

    /** As {@link AzureManagedMachinePoolSpec#scaleSetPriority()}. */
    Optional<ScaleSetPriority> scaleSetPriority();

    /** As {@link AzureManagedMachinePoolSpec#spotMaxPrice()}. */
    Optional<Quantity> spotMaxPrice();

    /** As {@link AzureManagedMachinePoolSpec#enableNodePublicIP()}. */
    Optional<Boolean> enableNodePublicIP();

    /** As {@link AzureManagedMachinePoolSpec#nodePublicIPPrefixID()}. */
    Optional<String> nodePublicIPPrefixID();

    /** As {@link AzureManagedMachinePoolSpec#enableEncryptionAtHost()}. */
    Optional<Boolean> enableEncryptionAtHost();

    /** As {@link AzureManagedMachinePoolSpec#enableFIPS()}. */
    Optional<Boolean> enableFIPS();

    /** As {@link AzureManagedMachinePoolSpec#kubeletConfig()}. */
    Optional<KubeletConfig> kubeletConfig();

    /** As {@link AzureManagedMachinePoolSpec#linuxOSConfig()}. */
    Optional<LinuxOsConfig> linuxOSConfig();

    /** As {@link AzureManagedMachinePoolSpec#additionalTags()}. */
    Map<String, String> additionalTags();

    /** As {@link AzureManagedMachinePoolSpec#asoManagedClustersAgentPoolPatches()}. */
    List<String> asoManagedClustersAgentPoolPatches();

    @Override
    default Optional<String> autoscaler() {
        return scaling()
                .map(bounds -> NodeCounters.between("the autoscaler of AKS", bounds.minSize(), bounds.maxSize()))
                .or(() -> NodeCounters.of(annotations()));
    }

    @Override
    default AksNodePool withReplicas(int replicas) {
        return builder().from(this).replicas(replicas).build();
    }

    @Override
    default AksNodePool withVersion(Optional<String> version) {
        return builder().from(this).version(version).build();
    }

    /** A Linux pool for what the cluster itself needs. */
    static Builder system(String name, String sku) {
        return builder().name(name).sku(sku).mode(PoolMode.SYSTEM);
    }

    /** A Linux pool for workloads. */
    static Builder user(String name, String sku) {
        return builder().name(name).sku(sku).mode(PoolMode.USER);
    }

    /** A Windows pool for workloads; its name has at most 6 characters. */
    static Builder windows(String name, String sku) {
        return user(name, sku).osType(OsType.WINDOWS);
    }

    /** Refuses what the webhooks refuse in a pool by itself. */
    @Value.Check
    default void check() {
        NodePoolChecks.check(this);
    }

    /** Starts an empty value; {@link #system}, {@link #user} and {@link #windows} start with what a pool needs. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAksNodePool.Builder {
        Builder() {}
    }
}
