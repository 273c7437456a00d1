package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Place that an environment variable takes its value from; exactly one is set. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEnvVarSource.class)
@JsonDeserialize(as = ImmutableEnvVarSource.class)
public interface EnvVarSource {

    /** Key of a ConfigMap in the namespace of the pod. */
    Optional<ConfigMapKeySelector> configMapKeyRef();

    /** Attribute of the pod, such as its node name or address. */
    Optional<ObjectFieldSelector> fieldRef();

    /** Limit or request of a container. */
    Optional<ResourceFieldSelector> resourceFieldRef();

    /** Key of a Secret in the namespace of the pod. */
    Optional<SecretKeySelector> secretKeyRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableEnvVarSource.Builder {
        Builder() {}
    }
}
