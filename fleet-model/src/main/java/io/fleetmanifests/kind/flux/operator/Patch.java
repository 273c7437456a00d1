package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An inline strategic merge or JSON 6902 patch and the objects of the installation it changes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePatch.class)
@JsonDeserialize(as = ImmutablePatch.class)
public interface Patch {

    /** Objects to change; a JSON 6902 patch cannot do without. */
    Optional<PatchSelector> target();

    /** YAML text of the patch: an object for a strategic merge, a list of operations for JSON 6902. */
    @Required
    String patch();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePatch.Builder {
        Builder() {}
    }
}
