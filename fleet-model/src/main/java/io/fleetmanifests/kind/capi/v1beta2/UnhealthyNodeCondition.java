package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** A Node condition and how long it may last before the Machine behind the Node counts as unhealthy. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUnhealthyNodeCondition.class)
@JsonDeserialize(as = ImmutableUnhealthyNodeCondition.class)
public interface UnhealthyNodeCondition {

    /** Condition type on the Node, for example {@code Ready}. At least 1 character. */
    @Required
    @Size(min = 1)
    String type();

    /**
     * Status that counts as bad: {@code True}, {@code False} or {@code Unknown}. A lost kubelet shows as
     * {@code Ready=Unknown}, so a check on {@code False} alone misses it. At least 1 character.
     */
    @Required
    @Size(min = 1)
    String status();

    /** Seconds the condition may last without a break before the Machine is unhealthy. At least 0. */
    @Required
    @Min(0)
    int timeoutSeconds();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableUnhealthyNodeCondition.Builder {
        Builder() {}
    }
}
