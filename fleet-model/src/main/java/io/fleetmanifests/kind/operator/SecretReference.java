package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A Secret with a provider's variables and credentials. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSecretReference.class)
@JsonDeserialize(as = ImmutableSecretReference.class)
public interface SecretReference {

    /** Secret that must exist before the provider: without it nothing is installed. */
    @Required
    String name();

    /**
     * Home of the Secret, by upstream's rule the provider's own namespace, which is also what the operator's webhook
     * fills in.
     */
    Optional<String> namespace();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSecretReference.Builder {
        Builder() {}
    }
}
