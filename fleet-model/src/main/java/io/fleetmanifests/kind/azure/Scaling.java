package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/** Limits of the AKS autoscaler for one pool. Admission does not check that the minimum is below the maximum. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableScaling.class)
@JsonDeserialize(as = ImmutableScaling.class)
public interface Scaling {

    /** Fewest nodes that the autoscaler keeps. */
    @Format("")
    Optional<Integer> minSize();

    /** Most nodes that the autoscaler creates. */
    @Format("")
    Optional<Integer> maxSize();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableScaling.Builder {
        Builder() {}
    }
}
