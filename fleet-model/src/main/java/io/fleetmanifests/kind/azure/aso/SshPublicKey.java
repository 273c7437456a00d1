package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** A key with which nodes can be logged in to. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSshPublicKey.class)
@JsonDeserialize(as = ImmutableSshPublicKey.class)
public interface SshPublicKey {

    /** The public key, as a line of authorized_keys. */
    String keyData();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSshPublicKey.Builder {
        Builder() {}
    }
}
