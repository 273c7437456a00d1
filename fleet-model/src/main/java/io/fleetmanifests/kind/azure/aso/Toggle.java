package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is on or off. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableToggle.class)
@JsonDeserialize(as = ImmutableToggle.class)
public interface Toggle {

    /** Whether it is on; AKS decides when absent. */
    Optional<Boolean> enabled();

    /** On. */
    static Toggle on() {
        return builder().enabled(true).build();
    }

    /** Off. */
    static Toggle off() {
        return builder().enabled(false).build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableToggle.Builder {
        Builder() {}
    }
}
