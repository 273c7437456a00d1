package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A change to some of a provider's manifests, before the operator applies them. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePatch.class)
@JsonDeserialize(as = ImmutablePatch.class)
public interface Patch {

    /** Objects to patch. Without it the patch goes to every object of the provider. */
    Optional<PatchSelector> target();

    /**
     * Patch as YAML text: a list is taken as an RFC 6902 JSON patch, a map as a merge patch. Upstream calls the
     * latter strategic, but lists are replaced whole, not merged by name.
     */
    Optional<String> patch();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePatch.Builder {
        Builder() {}
    }
}
