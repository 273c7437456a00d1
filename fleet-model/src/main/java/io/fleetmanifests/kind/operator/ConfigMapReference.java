package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A ConfigMap with extra manifests under the key {@code manifests}. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableConfigMapReference.class)
@JsonDeserialize(as = ImmutableConfigMapReference.class)
public interface ConfigMapReference {

    /** ConfigMap that must exist before the provider: without it nothing is installed. */
    @Required
    String name();

    /** Home of the ConfigMap; the operator's webhook fills in the provider's namespace. */
    Optional<String> namespace();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableConfigMapReference.Builder {
        Builder() {}
    }
}
