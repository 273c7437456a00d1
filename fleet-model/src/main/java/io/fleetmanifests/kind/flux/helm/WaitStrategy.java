package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Chooses the way in which Helm waits for readiness. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWaitStrategy.class)
@JsonDeserialize(as = ImmutableWaitStrategy.class)
public interface WaitStrategy {

    /**
     * The way of waiting. Leaving out the whole strategy means {@code poller}, or {@code legacy} with the
     * {@code UseHelm3Defaults} gate.
     */
    @Required
    WaitStrategyName name();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableWaitStrategy.Builder {
        Builder() {}
    }
}
