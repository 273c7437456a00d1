package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AllowsNull;
import java.util.Optional;
import org.immutables.value.Value;

/** The Secret with the access key, and who may use it. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSClusterStaticIdentitySpec.class)
@JsonDeserialize(as = ImmutableAWSClusterStaticIdentitySpec.class)
public interface AWSClusterStaticIdentitySpec {

    /**
     * Name of a Secret in the namespace of the CAPA controller with the keys {@code AccessKeyID},
     * {@code SecretAccessKey} and, if temporary, {@code SessionToken}. Fixed after creation. The controller makes the
     * identity the owner of the Secret, so deleting the one deletes the other.
     */
    @Required
    String secretRef();

    /** Namespaces whose clusters may use the identity. Absent admits none, an empty object all. */
    @AllowsNull
    Optional<AllowedNamespaces> allowedNamespaces();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSClusterStaticIdentitySpec.Builder {
        Builder() {}
    }
}
