package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How machines bootstrap with Ignition. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIgnition.class)
@JsonDeserialize(as = ImmutableIgnition.class)
public interface Ignition {

    /**
     * Ignition specification that CAPA writes for the object store, 2.3 when absent. Ignored for user data, which
     * states its own.
     */
    Optional<IgnitionVersion> version();

    /**
     * Where the machine fetches its bootstrap data. The object store needs a bucket configured on the cluster.
     * Default {@code ClusterObjectStore}.
     */
    @Default("ClusterObjectStore")
    Optional<IgnitionStorageType> storageType();

    /** Proxy for downloads during boot. Needs version 3.1 or newer. */
    Optional<IgnitionProxy> proxy();

    /** Certificate authorities for downloads during boot. Needs version 3.1 or newer. */
    Optional<IgnitionTls> tls();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIgnition.Builder {
        Builder() {}
    }
}
