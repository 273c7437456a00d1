package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/** How many nodes may be missing during an update; exactly one of the two is set. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNodegroupUpdateConfig.class)
@JsonDeserialize(as = ImmutableNodegroupUpdateConfig.class)
public interface NodegroupUpdateConfig {

    /** Nodes updated at the same time. 1 to 100. */
    @Min(1)
    @Max(100)
    @Format("")
    Optional<Integer> maxUnavailable();

    /** Share of nodes updated at the same time, in percent; never more than 100 nodes. 1 to 100. */
    @Min(1)
    @Max(100)
    @Format("")
    Optional<Integer> maxUnavailablePercentage();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNodegroupUpdateConfig.Builder {
        Builder() {}
    }
}
