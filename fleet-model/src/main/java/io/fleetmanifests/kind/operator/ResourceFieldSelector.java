package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** A resource request or limit that a container learns about. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceFieldSelector.class)
@JsonDeserialize(as = ImmutableResourceFieldSelector.class)
@AtomicMap
public interface ResourceFieldSelector {

    /** {@code limits} or {@code requests} followed by {@code .cpu}, {@code .memory} or {@code .ephemeral-storage}. */
    @Required
    String resource();

    /** Container whose resources count; the variable's own container without it. */
    Optional<String> containerName();

    /**
     * Unit that the number is expressed in, such as {@code 1m} for millicores or {@code 1Mi}; 1 without it. The
     * result is rounded up.
     */
    Optional<Quantity> divisor();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceFieldSelector.Builder {
        Builder() {}
    }
}
