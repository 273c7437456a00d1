package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** A field of the pod that a container learns about. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableObjectFieldSelector.class)
@JsonDeserialize(as = ImmutableObjectFieldSelector.class)
@AtomicMap
public interface ObjectFieldSelector {

    /**
     * Path of the field, such as {@code metadata.namespace}, {@code spec.nodeName}, {@code status.podIP} or
     * {@code metadata.labels['app']}.
     */
    @Required
    String fieldPath();

    /** Version of the Pod API that the path belongs to; {@code v1} without it. */
    Optional<String> apiVersion();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableObjectFieldSelector.Builder {
        Builder() {}
    }
}
