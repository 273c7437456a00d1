package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Signing in with Entra ID. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAadProfile.class)
@JsonDeserialize(as = ImmutableAadProfile.class)
public interface AadProfile {

    /** Lets AKS run the integration; the other way is gone. */
    Optional<Boolean> managed();

    /** Asks Azure's role assignments what a user may do. */
    Optional<Boolean> enableAzureRBAC();

    /** Object ids of the groups whose members are cluster admins. */
    List<String> adminGroupObjectIDs();

    /** Tenant of the users. Default: that of the subscription. */
    Optional<String> tenantID();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAadProfile.Builder {
        Builder() {}
    }
}
