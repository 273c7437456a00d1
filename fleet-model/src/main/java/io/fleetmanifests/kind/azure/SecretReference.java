package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** Pointer to a Secret, possibly in another namespace. Replaced as a whole on server-side apply. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSecretReference.class)
@JsonDeserialize(as = ImmutableSecretReference.class)
@AtomicMap
public interface SecretReference {

    /** Name of the Secret. */
    Optional<String> name();

    /** Namespace of the Secret. */
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
