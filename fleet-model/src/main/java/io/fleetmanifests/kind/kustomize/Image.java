package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Rewrites the references to one container image. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableImage.class)
@JsonDeserialize(as = ImmutableImage.class)
public interface Image {

    /** Image to look for, without tag and digest, as the manifests have it. */
    String name();

    /** Name put in its place, for instance that of a mirror; the old name stays when absent. */
    Optional<String> newName();

    /** Tag put in place of the old one. */
    Optional<String> newTag();

    /** Text added to the old tag. Excludes {@code newTag} and {@code digest}. */
    Optional<String> tagSuffix();

    /** Digest such as {@code sha256:...} that pins the image and displaces any tag. */
    Optional<String> digest();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableImage.Builder {
        Builder() {}
    }
}
