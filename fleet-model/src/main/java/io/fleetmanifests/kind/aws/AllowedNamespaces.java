package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AllowsNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Namespaces that may use an identity: absent means none, present but empty means all, otherwise those that either
 * attribute matches.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAllowedNamespaces.class)
@JsonDeserialize(as = ImmutableAllowedNamespaces.class)
public interface AllowedNamespaces {

    /** Namespaces by name. */
    @AllowsNull
    List<String> list();

    /** Namespaces by label. Unlike elsewhere in Kubernetes, an empty selector beside a list matches nothing. */
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
