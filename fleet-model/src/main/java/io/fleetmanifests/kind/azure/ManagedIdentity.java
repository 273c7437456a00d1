package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Managed identity of the AKS control plane. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagedIdentity.class)
@JsonDeserialize(as = ImmutableManagedIdentity.class)
public interface ManagedIdentity {

    /** Whether AKS creates the identity or is given one. Default {@code SystemAssigned}. */
    @Default("SystemAssigned")
    Optional<ManagedIdentityType> type();

    /** ARM resource ID of the identity. Required with {@code UserAssigned}, forbidden otherwise. */
    Optional<String> userAssignedIdentityResourceID();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagedIdentity.Builder {
        Builder() {}
    }
}
