package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Names a Secret in the namespace of the referring object and the key that holds the kubeconfig. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSecretKeyReference.class)
@JsonDeserialize(as = ImmutableSecretKeyReference.class)
public interface SecretKeyReference {

    /** Name of the Secret, such as {@code <cluster>-kubeconfig} that Cluster API writes. */
    @Required
    String name();

    /** Data key of the kubeconfig. Without it the controller tries {@code value}, then {@code value.yaml}. */
    Optional<String> key();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSecretKeyReference.Builder {
        Builder() {}
    }
}
