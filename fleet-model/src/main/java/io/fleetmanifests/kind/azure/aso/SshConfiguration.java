package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Keys with which nodes can be logged in to. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSshConfiguration.class)
@JsonDeserialize(as = ImmutableSshConfiguration.class)
public interface SshConfiguration {

    /** The keys; AKS takes one. */
    List<SshPublicKey> publicKeys();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSshConfiguration.Builder {
        Builder() {}
    }
}
