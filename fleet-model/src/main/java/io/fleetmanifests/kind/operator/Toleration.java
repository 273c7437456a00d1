package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Lets pods run on nodes with matching taints; it does not draw them there. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableToleration.class)
@JsonDeserialize(as = ImmutableToleration.class)
public interface Toleration {

    /** Key of the tolerated taints. Without it, and with operator {@code Exists}, every taint is tolerated. */
    Optional<String> key();

    /**
     * {@code Equal}, which compares key and value and holds when absent, or {@code Exists}, for which any value will
     * do.
     */
    Optional<String> operator();

    /** Value that the taint must have under {@code Equal}; none under {@code Exists}. */
    Optional<String> value();

    /** {@code NoSchedule}, {@code PreferNoSchedule} or {@code NoExecute}; all three without it. */
    Optional<String> effect();

    /**
     * Seconds that a pod stays on a node after a {@code NoExecute} taint appears; forever without it, at once for 0
     * and below. Only with effect {@code NoExecute}.
     */
    Optional<Long> tolerationSeconds();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableToleration.Builder {
        Builder() {}
    }
}
