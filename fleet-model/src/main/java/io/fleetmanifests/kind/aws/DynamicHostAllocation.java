package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import org.immutables.value.Value;

/** Terms of a dedicated host that CAPA allocates for one instance, at the cost of the whole host. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDynamicHostAllocation.class)
@JsonDeserialize(as = ImmutableDynamicHostAllocation.class)
public interface DynamicHostAllocation {

    /** Tags of the host. */
    Map<String, String> tags();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDynamicHostAllocation.Builder {
        Builder() {}
    }
}
