package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Tells how to reach a remote cluster: from a stored kubeconfig or with a cloud identity, exactly one of the two. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKubeConfigReference.class)
@JsonDeserialize(as = ImmutableKubeConfigReference.class)
@ValidationRule(
        value = "has(self.configMapRef) || has(self.secretRef)",
        message = "exactly one of spec.kubeConfig.configMapRef or spec.kubeConfig.secretRef must be specified")
@ValidationRule(
        value = "!has(self.configMapRef) || !has(self.secretRef)",
        message = "exactly one of spec.kubeConfig.configMapRef or spec.kubeConfig.secretRef must be specified")
public interface KubeConfigReference {

    /**
     * Secret that holds a self-contained kubeconfig; file references and, by default, exec plugins do not work.
     * Excludes {@code configMapRef}.
     */
    Optional<SecretKeyReference> secretRef();

    /**
     * ConfigMap that lets the controller sign in by workload identity instead of a stored kubeconfig. Its keys are
     * {@code provider}, {@code cluster}, {@code address}, {@code ca.crt}, {@code audiences} and
     * {@code serviceAccountName}. Since Flux 2.7; excludes {@code secretRef}.
     */
    Optional<LocalObjectReference> configMapRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableKubeConfigReference.Builder {
        Builder() {}
    }
}
