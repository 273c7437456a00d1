package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Wanted state of an AKS node pool, reconciled by CAPZ through Azure Service Operator; deleting it deletes the nodes.
 * What shapes the machines is frozen at creation, so a change means a new pool.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureManagedMachinePoolSpec.class)
@JsonDeserialize(as = ImmutableAzureManagedMachinePoolSpec.class)
public interface AzureManagedMachinePoolSpec {

    /**
     * Name of the pool in AKS: lower-case letters and digits, a letter first, at most 12 for Linux and 6 for Windows.
     * The object's own name is taken when absent, and fails if it has a hyphen. Immutable.
     */
    Optional<String> name();

    /** Whether the pool hosts the system Pods of AKS. Can change, but the last System pool must stay one. */
    @Required
    PoolMode mode();

    /** Azure machine size, such as {@code Standard_D4s_v5}. Immutable. */
    @Required
    String sku();

    /**
     * Operating system of the nodes. Windows needs mode User and the azure network plugin. Immutable. Since CAPZ 1.4.
     * Default {@code Linux}.
     */
    @Default("Linux")
    Optional<OsType> osType();

    /**
     * Zones to spread the nodes over, such as {@code "1"}; no zones when absent. Immutable apart from the order.
     * Since CAPZ 1.1.
     */
    List<String> availabilityZones();

    /**
     * Hands the number of nodes to the AKS autoscaler within these limits. CAPZ then marks the MachinePool as managed
     * by it and no longer follows its replicas. Since CAPZ 1.1.
     */
    Optional<Scaling> scaling();

    /** Fate of machines that the pool no longer needs. Can change. Since CAPZ 1.11. Default {@code Delete}. */
    @Default("Delete")
    Optional<ScaleDownMode> scaleDownMode();

    /**
     * Labels on every node of the pool; keys that start with {@code kubernetes.azure.com} are refused. Can change.
     * Since CAPZ 1.2.
     */
    Map<String, String> nodeLabels();

    /** Taints on every node of the pool. Can change. Since CAPZ 1.2. */
    List<Taint> taints();

    /** Most Pods per node, 10 to 250; AKS chooses by network plugin when absent. Immutable. Since CAPZ 1.1. */
    @Format("")
    Optional<Integer> maxPods();

    /**
     * Subnet of the nodes, 2 to 80 characters, which must exist in the cluster's network; CAPZ fills in the cluster's
     * own when absent. Immutable once set. Since CAPZ 1.9.
     */
    Optional<String> subnetName();

    /** Size of the OS disk in GB; 0 leaves it to the machine size. Immutable. */
    @Format("")
    Optional<Integer> osDiskSizeGB();

    /** Storage behind the OS disk. Immutable. Since CAPZ 1.2. Default {@code Managed}. */
    @Default("Managed")
    Optional<OsDiskType> osDiskType();

    /**
     * Disk that holds emptyDir volumes, images and container logs. Immutable, and a preview feature that the
     * subscription has to register. Since CAPZ 1.7.
     */
    Optional<KubeletDiskType> kubeletDiskType();

    /** Lets Pods mount Ultra disks. Immutable. Since CAPZ 1.3. */
    Optional<Boolean> enableUltraSSD();

    /** Regular or Spot machines; AKS takes Regular when absent. Immutable. Since CAPZ 1.6. */
    Optional<ScaleSetPriority> scaleSetPriority();

    /**
     * Most US dollars per hour for a Spot machine, above 0; -1 means never evicted for its price. Only sensible with
     * Spot, and can change. Since CAPZ 1.11.
     */
    Optional<Quantity> spotMaxPrice();

    /** Gives every node a public address. Immutable. Since CAPZ 1.5. */
    Optional<Boolean> enableNodePublicIP();

    /**
     * ARM resource ID of the prefix from which nodes take their public addresses. Needs {@code enableNodePublicIP};
     * immutable. Since CAPZ 1.6.
     */
    Optional<String> nodePublicIPPrefixID();

    /** Encrypts temporary disks and caches on the host. Immutable once set. Since CAPZ 1.12. */
    Optional<Boolean> enableEncryptionAtHost();

    /** Uses a node image with FIPS 140 validated cryptography. Immutable once set. Since CAPZ 1.11. */
    Optional<Boolean> enableFIPS();

    /** Kubelet settings of the nodes. Immutable as a whole. Since CAPZ 1.7. */
    Optional<KubeletConfig> kubeletConfig();

    /** Kernel and swap settings of Linux nodes. Immutable as a whole. Since CAPZ 1.8. */
    Optional<LinuxOsConfig> linuxOSConfig();

    /** Azure tags for the resources of the pool, on top of those CAPZ sets. Can change. Since CAPZ 1.7. */
    Map<String, String> additionalTags();

    /**
     * JSON merge patches, each a JSON text, applied to the ManagedClustersAgentPool that CAPZ generates for Azure
     * Service Operator. An escape hatch that can override what CAPZ manages. Since CAPZ 1.14.
     */
    List<String> asoManagedClustersAgentPoolPatches();

    /** Provider IDs of the nodes. CAPZ writes them: leave it out. */
    List<String> providerIDList();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureManagedMachinePoolSpec.Builder {
        Builder() {}
    }
}
