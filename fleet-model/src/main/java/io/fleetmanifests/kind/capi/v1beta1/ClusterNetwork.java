package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Network settings inside one cluster: API server port, address ranges for pods and Services, and the DNS suffix. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClusterNetwork.class)
@JsonDeserialize(as = ImmutableClusterNetwork.class)
public interface ClusterNetwork {

    /** Port that the API server listens on; 6443 when unset. A managed control plane has its own port. */
    Optional<Integer> apiServerPort();

    /** Ranges that cluster IPs of Services are taken from. */
    Optional<NetworkRanges> services();

    /** Ranges that pod addresses are taken from. */
    Optional<NetworkRanges> pods();

    /** DNS suffix of Services inside the cluster, usually {@code cluster.local}. 1 to 253 characters. */
    @Size(min = 1, max = 253)
    Optional<String> serviceDomain();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableClusterNetwork.Builder {
        Builder() {}
    }
}
