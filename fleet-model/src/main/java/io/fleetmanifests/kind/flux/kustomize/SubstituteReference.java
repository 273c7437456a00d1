package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ConfigMap or Secret in the namespace of the {@code Kustomization} that contributes variables. Its keys must be
 * valid variable names: letters, digits and underscores.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubstituteReference.class)
@JsonDeserialize(as = ImmutableSubstituteReference.class)
public interface SubstituteReference {

    /** Kind of the object that holds the variables. */
    @Required
    SubstituteReferenceKind kind();

    /** Name of the object, in the same namespace as the {@code Kustomization}. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    String name();

    /** Goes on without its variables when the object does not exist. Default {@code false}. */
    @Default("false")
    Optional<Boolean> optional();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSubstituteReference.Builder {
        Builder() {}
    }
}
