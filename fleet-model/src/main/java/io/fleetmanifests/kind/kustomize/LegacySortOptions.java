package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Kinds that come first and last; all others stand between them in the order of their names. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLegacySortOptions.class)
@JsonDeserialize(as = ImmutableLegacySortOptions.class)
public interface LegacySortOptions {

    /** Kinds that come first, in this order. */
    List<String> orderFirst();

    /** Kinds that come last, in this order. */
    List<String> orderLast();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLegacySortOptions.Builder {
        Builder() {}
    }
}
