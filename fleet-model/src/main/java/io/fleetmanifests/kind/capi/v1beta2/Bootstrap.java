package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Source of the data that makes a machine join the cluster. One of the two must be there; an empty
 * {@code dataSecretName} counts.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBootstrap.class)
@JsonDeserialize(as = ImmutableBootstrap.class)
public interface Bootstrap {

    /**
     * The bootstrap provider object, such as a KubeadmConfig, that generates the data; a template kind for a
     * MachineDeployment. Leave unset for managed pools.
     */
    Optional<ContractVersionedObjectReference> configRef();

    /**
     * Secret that holds ready-made bootstrap data. Managed pools, which need none, set the empty string: that
     * satisfies the check and keeps the pool from waiting for data. At most 253 characters.
     */
    @Size(max = 253)
    Optional<String> dataSecretName();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableBootstrap.Builder {
        Builder() {}
    }
}
