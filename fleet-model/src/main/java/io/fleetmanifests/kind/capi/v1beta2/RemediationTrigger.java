package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Bounds on the number of unhealthy Machines within which remediation goes ahead; a guard against mass replacement
 * during an outage.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRemediationTrigger.class)
@JsonDeserialize(as = ImmutableRemediationTrigger.class)
public interface RemediationTrigger {

    /**
     * Acts only while at most this many Machines are unhealthy, as a number or a percentage of those watched. Ignored
     * when {@code unhealthyInRange} is set.
     */
    Optional<IntOrString> unhealthyLessThanOrEqualTo();

    /**
     * Acts only while the number of unhealthy Machines lies in a range such as {@code [3-5]}. Wins over
     * {@code unhealthyLessThanOrEqualTo}. 1 to 32 characters.
     */
    @Size(min = 1, max = 32)
    @Pattern("^\\[[0-9]+-[0-9]+\\]$")
    Optional<String> unhealthyInRange();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableRemediationTrigger.Builder {
        Builder() {}
    }
}
