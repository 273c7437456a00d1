package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of the Linux kernel on the nodes of a pool. Frozen at creation. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLinuxOsConfig.class)
@JsonDeserialize(as = ImmutableLinuxOsConfig.class)
public interface LinuxOsConfig {

    /**
     * Size of the swap file in MB, at most that of the temporary disk. Needs {@code kubeletConfig.failSwapOn: false}
     * spelled out. At least 1.
     */
    @Min(1)
    @Format("")
    Optional<Integer> swapFileSizeMB();

    /** Kernel parameters. */
    Optional<SysctlConfig> sysctls();

    /** Which memory the kernel backs with huge pages. */
    Optional<TransparentHugePageMode> transparentHugePageEnabled();

    /** How hard the kernel works to free up huge pages. */
    Optional<TransparentHugePageDefrag> transparentHugePageDefrag();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLinuxOsConfig.Builder {
        Builder() {}
    }
}
