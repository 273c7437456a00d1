package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Signs of an unhealthy Machine. One that holds is enough. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineHealthCheckChecks.class)
@JsonDeserialize(as = ImmutableMachineHealthCheckChecks.class)
public interface MachineHealthCheckChecks {

    /** Node conditions that make the Machine unhealthy when one of them lasts. 1 to 100 items. */
    @ListType(ListType.Kind.ATOMIC)
    @Size(min = 1, max = 100)
    List<UnhealthyNodeCondition> unhealthyNodeConditions();

    /** Machine conditions that make it unhealthy when one of them lasts. Since 1.12. 1 to 100 items. */
    @ListType(ListType.Kind.ATOMIC)
    @Size(min = 1, max = 100)
    List<UnhealthyMachineCondition> unhealthyMachineConditions();

    /**
     * Seconds a new Machine may take until its Node joins; after that it is unhealthy. 600 when unset; 0 switches the
     * check off, and 1 to 29 are rejected. At least 0.
     */
    @Min(0)
    Optional<Integer> nodeStartupTimeoutSeconds();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineHealthCheckChecks.Builder {
        Builder() {}
    }
}
