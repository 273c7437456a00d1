package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A managed identity of a part of a cluster. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUserAssignedIdentity.class)
@JsonDeserialize(as = ImmutableUserAssignedIdentity.class)
public interface UserAssignedIdentity {

    /** Its application id in Entra ID. */
    Optional<String> clientId();

    /** Its object id in Entra ID. */
    Optional<String> objectId();

    /** The identity itself. */
    Optional<ResourceReference> resourceReference();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableUserAssignedIdentity.Builder {
        Builder() {}
    }
}
