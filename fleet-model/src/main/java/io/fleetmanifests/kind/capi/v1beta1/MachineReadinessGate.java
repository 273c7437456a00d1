package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** One more Machine condition that must be good before the Machine counts as ready. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineReadinessGate.class)
@JsonDeserialize(as = ImmutableMachineReadinessGate.class)
public interface MachineReadinessGate {

    /**
     * Condition type on the Machine, set by Cluster API or by another controller. Unknown while the condition is
     * missing, so the Machine does not become ready. 1 to 316 characters.
     */
    @Required
    @Size(min = 1, max = 316)
    @Pattern(
            "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$")
    String conditionType();

    /** Which status of the condition is the good one; positive when unset. */
    Optional<ConditionPolarity> polarity();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineReadinessGate.Builder {
        Builder() {}
    }
}
