package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Kubelet settings of a node pool; what is left out keeps the default of AKS. Frozen at creation. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKubeletConfig.class)
@JsonDeserialize(as = ImmutableKubeletConfig.class)
public interface KubeletConfig {

    /** Whether containers can own whole CPUs. */
    Optional<CpuManagerPolicy> cpuManagerPolicy();

    /** Whether the kernel throttles containers at their CPU limit. */
    Optional<Boolean> cpuCfsQuota();

    /** Period over which CPU limits are counted, in milliseconds such as {@code 100ms}; other units are refused. */
    Optional<String> cpuCfsQuotaPeriod();

    /** How strictly CPUs and devices of a Pod have to share a NUMA node. */
    Optional<TopologyManagerPolicy> topologyManagerPolicy();

    /** Disk usage in percent at which image clean-up starts. 0 to 100. */
    @Min(0)
    @Max(100)
    @Format("")
    Optional<Integer> imageGcHighThreshold();

    /** Disk usage in percent down to which images are cleaned up; not above the high threshold. 0 to 100. */
    @Min(0)
    @Max(100)
    @Format("")
    Optional<Integer> imageGcLowThreshold();

    /** Size in MB at which a container log is rotated. */
    @Format("")
    Optional<Integer> containerLogMaxSizeMB();

    /** Log files kept per container. At least 2. */
    @Min(2)
    @Format("")
    Optional<Integer> containerLogMaxFiles();

    /** Most processes per Pod; -1 lifts the limit. At least -1. */
    @Min(-1)
    @Format("")
    Optional<Integer> podMaxPids();

    /**
     * Kernel parameters that Pods may set although unsafe: {@code kernel.shm*}, {@code kernel.msg*},
     * {@code kernel.sem}, {@code fs.mqueue.*} and {@code net.*} only.
     */
    List<String> allowedUnsafeSysctls();

    /** Keeps the kubelet from starting on a node with swap. Has to be false for a swap file. */
    Optional<Boolean> failSwapOn();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableKubeletConfig.Builder {
        Builder() {}
    }
}
