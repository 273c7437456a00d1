package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Order of the objects that a build prints. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSortOptions.class)
@JsonDeserialize(as = ImmutableSortOptions.class)
public interface SortOptions {

    /** The order; the kustomize command takes {@code legacy} when it is absent, Flux {@code fifo}. */
    Optional<SortOrder> order();

    /** Which kinds come first and last in the {@code legacy} order. Not with {@code fifo}. */
    Optional<LegacySortOptions> legacySortOptions();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSortOptions.Builder {
        Builder() {}
    }
}
