package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Entra workload identity, with which Pods trade service account tokens for Azure tokens. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableWorkloadIdentity.class)
@JsonDeserialize(as = ImmutableWorkloadIdentity.class)
public interface WorkloadIdentity {

    /** Installs the webhook that injects the tokens into labelled Pods. */
    @Required
    boolean enabled();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableWorkloadIdentity.Builder {
        Builder() {}
    }
}
