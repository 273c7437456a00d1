package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person sets of a ManagedClustersAgentPool: all of its spec that is usual, but for what every pool says
 * and what CAPZ takes from the MachinePool.
 */
public interface AgentPoolSettings {

    /** Operating system of the nodes. Default Linux. Immutable. */
    Optional<OsType> osType();

    /** Distribution of the operating system. Default Ubuntu, or the newest Windows that the version allows. */
    Optional<OsSku> osSKU();

    /**
     * What the nodes are made of. CAPZ creates the first pools with the cluster, where AKS's default is
     * AvailabilitySet, so say VirtualMachineScaleSets. Immutable.
     */
    Optional<PoolType> type();

    /** Zones of the region to spread nodes over, such as {@code "1"}. Immutable. */
    List<String> availabilityZones();

    /**
     * Lets AKS choose the number of nodes. The MachinePool then needs the annotation {@code
     * cluster.x-k8s.io/replicas-managed-by: aks}.
     */
    Optional<Boolean> enableAutoScaling();

    /** Fewest nodes under {@code enableAutoScaling}; 0 only in User pools. */
    Optional<Integer> minCount();

    /** Most nodes under {@code enableAutoScaling}. */
    Optional<Integer> maxCount();

    /** What happens to nodes that are no longer needed. Default Delete. */
    Optional<ScaleDownMode> scaleDownMode();

    /** Whether Azure may take the nodes away. Default Regular. Immutable. */
    Optional<ScaleSetPriority> scaleSetPriority();

    /** What happens to Spot nodes that Azure takes away. Default Delete. Immutable. */
    Optional<EvictionPolicy> scaleSetEvictionPolicy();

    /** Most to pay for a Spot node, in US dollars an hour; -1 for any price up to the regular one. */
    Optional<BigDecimal> spotMaxPrice();

    /** Labels of the nodes. */
    Map<String, String> nodeLabels();

    /** Taints of the nodes, as {@code key=value:NoSchedule}. */
    List<String> nodeTaints();

    /** Pods that fit on a node, 10 to 250. Immutable. */
    Optional<Integer> maxPods();

    /**
     * Subnet of the nodes, and of the Pods unless {@code podSubnetReference} says otherwise. Default: one of AKS's
     * own. Immutable.
     */
    Optional<ResourceReference> vnetSubnetReference();

    /** Subnet of the Pods. Immutable. */
    Optional<ResourceReference> podSubnetReference();

    /** Size of the system disk in GiB, 0 to 2048; 0 for what the VM size brings. Immutable. */
    @Min(0)
    @Max(2048)
    Optional<Integer> osDiskSizeGB();

    /** Kind of the system disk. Default: Ephemeral where it fits. Immutable. */
    Optional<OsDiskType> osDiskType();

    /** Disk for images, logs and emptyDir volumes. Default OS. Immutable. */
    Optional<KubeletDiskType> kubeletDiskType();

    /** How nodes are replaced in an upgrade. */
    Optional<PoolUpgradeSettings> upgradeSettings();

    /** Gives each node a public address. Default false. Immutable. */
    Optional<Boolean> enableNodePublicIP();

    /** Range that the public addresses come from. Immutable. */
    Optional<ResourceReference> nodePublicIPPrefixReference();

    /** Encrypts caches and temporary disks too. Default false. Immutable. */
    Optional<Boolean> enableEncryptionAtHost();

    /** Node images with FIPS-certified cryptography. Default false. */
    Optional<Boolean> enableFIPS();

    /** Allows ultra disks. Default false. Immutable. */
    Optional<Boolean> enableUltraSSD();

    /** Placement group that keeps the nodes close to each other. Immutable. */
    Optional<ResourceReference> proximityPlacementGroupReference();

    /** Tags of the scale set. */
    Map<String, String> tags();

    /** Operating system of nodes. */
    enum OsType {
        /** Linux. */
        LINUX("Linux"),
        /** Windows Server; the pool's name has at most 6 characters. */
        WINDOWS("Windows");

        private final String wireName;

        OsType(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Distribution of an operating system. */
    enum OsSku {
        /** Ubuntu. */
        UBUNTU("Ubuntu"),
        /** Microsoft's own. */
        AZURE_LINUX("AzureLinux"),
        /** The old name of AzureLinux. */
        CBL_MARINER("CBLMariner"),
        /** Windows Server 2019. */
        WINDOWS_2019("Windows2019"),
        /** Windows Server 2022. */
        WINDOWS_2022("Windows2022");

        private final String wireName;

        OsSku(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** What nodes are made of. */
    enum PoolType {
        /** A scale set: what autoscaling, zones and several pools need. */
        VIRTUAL_MACHINE_SCALE_SETS("VirtualMachineScaleSets"),
        /** Single machines; for old clusters. */
        AVAILABILITY_SET("AvailabilitySet");

        private final String wireName;

        PoolType(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** What happens to nodes that are no longer needed. */
    enum ScaleDownMode {
        /** They are deleted. */
        DELETE("Delete"),
        /** They are stopped and keep their disks. */
        DEALLOCATE("Deallocate");

        private final String wireName;

        ScaleDownMode(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Whether Azure may take nodes away. */
    enum ScaleSetPriority {
        /** It may not. */
        REGULAR("Regular"),
        /** It may at any time; they cost less. */
        SPOT("Spot");

        private final String wireName;

        ScaleSetPriority(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** What happens to Spot nodes that Azure takes away. */
    enum EvictionPolicy {
        /** They are deleted. */
        DELETE("Delete"),
        /** They are stopped, and count against the quota. */
        DEALLOCATE("Deallocate");

        private final String wireName;

        EvictionPolicy(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Kind of a system disk. */
    enum OsDiskType {
        /** On the host: fast, and lost with it. */
        EPHEMERAL("Ephemeral"),
        /** In Azure Storage. */
        MANAGED("Managed");

        private final String wireName;

        OsDiskType(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Disk of the kubelet. */
    enum KubeletDiskType {
        /** The system disk. */
        OS("OS"),
        /** The temporary disk of the machine. */
        TEMPORARY("Temporary");

        private final String wireName;

        KubeletDiskType(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }
}
