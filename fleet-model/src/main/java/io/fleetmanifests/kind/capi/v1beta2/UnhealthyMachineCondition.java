package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** A Machine condition and how long it may last before the Machine counts as unhealthy. Since 1.12. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUnhealthyMachineCondition.class)
@JsonDeserialize(as = ImmutableUnhealthyMachineCondition.class)
public interface UnhealthyMachineCondition {

    /**
     * Condition type on the Machine. Ready, Available, HealthCheckSucceeded, OwnerRemediated and ExternallyRemediated
     * are rejected, because health checks feed into those. 1 to 316 characters.
     */
    @Required
    @Size(min = 1, max = 316)
    @Pattern(
            "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$")
    @ValidationRule(
            value = "!(self in ['Ready','Available','HealthCheckSucceeded','OwnerRemediated','ExternallyRemediated'])",
            message =
                    "type must not be one of: Ready, Available, HealthCheckSucceeded, OwnerRemediated, ExternallyRemediated")
    String type();

    /** Status that counts as bad. */
    @Required
    ConditionStatus status();

    /** Seconds the condition may last without a break before the Machine is unhealthy. At least 0. */
    @Required
    @Min(0)
    int timeoutSeconds();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableUnhealthyMachineCondition.Builder {
        Builder() {}
    }
}
