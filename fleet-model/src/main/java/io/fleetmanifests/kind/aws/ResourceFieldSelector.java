package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** A resource limit or request of a container. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceFieldSelector.class)
@JsonDeserialize(as = ImmutableResourceFieldSelector.class)
@AtomicMap
public interface ResourceFieldSelector {

    /** Container to read; the one that has the variable when absent. */
    Optional<String> containerName();

    /** Unit that the amount is divided by; 1 when absent. */
    Optional<Quantity> divisor();

    /** Which amount, such as {@code limits.memory}. */
    @Required
    String resource();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceFieldSelector.Builder {
        Builder() {}
    }
}
