package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AllowsNull;
import java.util.Optional;
import org.immutables.value.Value;

/** Who may use the credentials of the CAPA controller. Nothing in it can change after creation. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSClusterControllerIdentitySpec.class)
@JsonDeserialize(as = ImmutableAWSClusterControllerIdentitySpec.class)
public interface AWSClusterControllerIdentitySpec {

    /** Namespaces whose clusters may use the identity. Absent admits none, an empty object all. */
    @AllowsNull
    Optional<AllowedNamespaces> allowedNamespaces();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSClusterControllerIdentitySpec.Builder {
        Builder() {}
    }
}
