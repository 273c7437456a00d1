package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Automatic node repair by EKS. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNodeRepairConfig.class)
@JsonDeserialize(as = ImmutableNodeRepairConfig.class)
public interface NodeRepairConfig {

    /** Whether EKS replaces nodes that it finds unhealthy. Default {@code false}. */
    @Default("false")
    Optional<Boolean> enabled();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNodeRepairConfig.Builder {
        Builder() {}
    }
}
