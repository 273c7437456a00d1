package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** A key of a ConfigMap. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableConfigMapKeySelector.class)
@JsonDeserialize(as = ImmutableConfigMapKeySelector.class)
@AtomicMap
public interface ConfigMapKeySelector {

    /** Name of the ConfigMap. Empty passes the schema but finds nothing. Default {@code ""}. */
    @Default("\"\"")
    Optional<String> name();

    /** Key whose value is taken. */
    @Required
    String key();

    /** Lets the pod start although ConfigMap or key is missing. */
    Optional<Boolean> optional();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableConfigMapKeySelector.Builder {
        Builder() {}
    }
}
