package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Namespaces whose clusters may use an identity: those listed or selected. An object with neither part allows all. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAllowedNamespaces.class)
@JsonDeserialize(as = ImmutableAllowedNamespaces.class)
public interface AllowedNamespaces {

    /** Namespaces by name; an empty list allows none. */
    Optional<List<String>> list();

    /** Namespaces by label; an empty selector allows none. */
    Optional<LabelSelector> selector();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAllowedNamespaces.Builder {
        Builder() {}
    }
}
