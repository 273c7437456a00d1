package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** CPU features of an instance. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCpuOptions.class)
@JsonDeserialize(as = ImmutableCpuOptions.class)
public interface CpuOptions {

    /** Memory encryption for the instance; type, region and image must support it. */
    Optional<ConfidentialComputePolicy> confidentialCompute();

    /** Whether the instance can run virtual machines itself; on C8i, M8i and R8i types. */
    Optional<NestedVirtualizationPolicy> nestedVirtualization();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCpuOptions.Builder {
        Builder() {}
    }
}
