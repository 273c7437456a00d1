package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of kube-proxy. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKubeProxy.class)
@JsonDeserialize(as = ImmutableKubeProxy.class)
public interface KubeProxy {

    /**
     * Deletes the kube-proxy DaemonSet that EKS brings, for a CNI that replaces it. Excludes the add-on
     * {@code kube-proxy}. Default {@code false}.
     */
    @Default("false")
    Optional<Boolean> disable();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableKubeProxy.Builder {
        Builder() {}
    }
}
