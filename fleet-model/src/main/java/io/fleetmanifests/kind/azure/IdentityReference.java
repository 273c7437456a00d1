package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** Pointer to the {@code AzureClusterIdentity} that CAPZ acts as. Replaced as a whole on server-side apply. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIdentityReference.class)
@JsonDeserialize(as = ImmutableIdentityReference.class)
@AtomicMap
public interface IdentityReference {

    /** API version of the identity, {@code infrastructure.cluster.x-k8s.io/v1beta1}. */
    Optional<String> apiVersion();

    /** Always {@code AzureClusterIdentity}; admission does not check it here. */
    Optional<String> kind();

    /** Name of the identity. */
    Optional<String> name();

    /** Namespace of the identity; that of the referring object when absent. */
    Optional<String> namespace();

    /** UID of the identity. CAPZ ignores it. */
    Optional<String> uid();

    /** Resource version of the identity. CAPZ ignores it. */
    Optional<String> resourceVersion();

    /** Path inside the identity. CAPZ ignores it. */
    Optional<String> fieldPath();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIdentityReference.Builder {
        Builder() {}
    }
}
