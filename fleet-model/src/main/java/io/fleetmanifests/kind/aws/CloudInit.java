package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How bootstrap data, which holds secrets, reaches cloud-init. By default it goes through Secrets Manager and is
 * deleted once read.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCloudInit.class)
@JsonDeserialize(as = ImmutableCloudInit.class)
public interface CloudInit {

    /**
     * Puts the bootstrap data into EC2 user data, readable by whoever may describe the instance. Nodes that bootstrap
     * with nodeadm need true. Excludes the other attributes.
     */
    Optional<Boolean> insecureSkipSecretsManager();

    /** Service that holds the bootstrap data until the machine has read it. */
    Optional<SecureSecretsBackend> secureSecretsBackend();

    /** Prefix of the secret names. Written by the controller and refused in a template. */
    Optional<String> secretPrefix();

    /** Number of secrets that the data is split into. Written by the controller and refused in a template. */
    Optional<Integer> secretCount();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCloudInit.Builder {
        Builder() {}
    }
}
