package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where an environment variable gets its value: exactly one attribute is set. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEnvVarSource.class)
@JsonDeserialize(as = ImmutableEnvVarSource.class)
public interface EnvVarSource {

    /** Field of the pod, such as its name, namespace, node or IP address. */
    Optional<ObjectFieldSelector> fieldRef();

    /** CPU, memory or storage that the container requests or is limited to. */
    Optional<ResourceFieldSelector> resourceFieldRef();

    /** Entry of a ConfigMap in the provider's namespace. */
    Optional<ConfigMapKeySelector> configMapKeyRef();

    /** Entry of a Secret in the provider's namespace. */
    Optional<SecretKeySelector> secretKeyRef();

    /**
     * Entry of an environment file on a volume; only where the management cluster has the feature gate
     * {@code EnvFiles}.
     */
    Optional<FileKeySelector> fileKeyRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableEnvVarSource.Builder {
        Builder() {}
    }
}
