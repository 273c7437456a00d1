package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A resource claim of the pod that a container uses. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceClaim.class)
@JsonDeserialize(as = ImmutableResourceClaim.class)
public interface ResourceClaim {

    /** Entry of the pod's {@code resourceClaims}. */
    @Required
    String name();

    /** The one request of the claim to use; all of it without. */
    Optional<String> request();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceClaim.Builder {
        Builder() {}
    }
}
