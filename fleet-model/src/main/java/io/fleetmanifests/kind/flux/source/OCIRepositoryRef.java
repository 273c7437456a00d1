package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Version to pull. The most specific attribute wins: digest, then semver and tag. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOCIRepositoryRef.class)
@JsonDeserialize(as = ImmutableOCIRepositoryRef.class)
public interface OCIRepositoryRef {

    /** Tag to follow; {@code latest} when nothing else is set either. */
    Optional<String> tag();

    /** Range of versions of which the newest tag is pulled; wins over the tag. */
    Optional<String> semver();

    /** Regular expression that tags must match to take part in {@code semver}. Since Flux 2.3. */
    Optional<String> semverFilter();

    /** Digest to pin, in the form {@code sha256:...}; wins over everything else. */
    Optional<String> digest();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOCIRepositoryRef.Builder {
        Builder() {}
    }
}
