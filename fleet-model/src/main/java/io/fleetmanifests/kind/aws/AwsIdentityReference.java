package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/**
 * Points at one of the cluster-scoped identity objects, whose {@code allowedNamespaces} must admit the namespace of
 * the cluster.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAwsIdentityReference.class)
@JsonDeserialize(as = ImmutableAwsIdentityReference.class)
public interface AwsIdentityReference {

    /** Which sort of identity is meant. */
    @Required
    AwsIdentityKind kind();

    /** Name of the identity object. At least 1 character. */
    @Required
    @Size(min = 1)
    String name();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAwsIdentityReference.Builder {
        Builder() {}
    }
}
