package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** An attribute of the pod itself. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableObjectFieldSelector.class)
@JsonDeserialize(as = ImmutableObjectFieldSelector.class)
@AtomicMap
public interface ObjectFieldSelector {

    /** Schema version that the path belongs to; {@code v1} when absent. */
    Optional<String> apiVersion();

    /** Path such as {@code spec.nodeName}, {@code status.podIP} or {@code metadata.labels} with a key in brackets. */
    @Required
    String fieldPath();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableObjectFieldSelector.Builder {
        Builder() {}
    }
}
