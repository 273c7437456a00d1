package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Terms of a Spot instance; an empty object is enough. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSpotMarketOptions.class)
@JsonDeserialize(as = ImmutableSpotMarketOptions.class)
public interface SpotMarketOptions {

    /** Highest price an hour in dollars; the On-Demand price when absent. */
    Optional<String> maxPrice();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSpotMarketOptions.Builder {
        Builder() {}
    }
}
