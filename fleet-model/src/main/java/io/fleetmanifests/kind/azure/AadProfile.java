package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Microsoft Entra ID (Azure AD) integration of the API server. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAadProfile.class)
@JsonDeserialize(as = ImmutableAadProfile.class)
public interface AadProfile {

    /** Uses the integration that AKS manages itself; cannot go back to false. */
    @Required
    boolean managed();

    /**
     * Object IDs of the Entra groups whose members become cluster admins. May be empty at creation, but not on any
     * later update.
     */
    @Required
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> adminGroupObjectIDs();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAadProfile.Builder {
        Builder() {}
    }
}
