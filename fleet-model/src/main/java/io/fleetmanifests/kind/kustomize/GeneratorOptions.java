package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Metadata and naming of generated objects. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGeneratorOptions.class)
@JsonDeserialize(as = ImmutableGeneratorOptions.class)
public interface GeneratorOptions {

    /** Labels for the generated objects. */
    Map<String, String> labels();

    /** Annotations for the generated objects. */
    Map<String, String> annotations();

    /** Leaves the names without a hash of the content; a change then rolls nothing. Default {@code false}. */
    Optional<Boolean> disableNameSuffixHash();

    /** Marks the generated objects as immutable in the cluster. Default {@code false}. */
    Optional<Boolean> immutable();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableGeneratorOptions.Builder {
        Builder() {}
    }
}
