package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An Amazon IPAM pool that a VPC takes its range from, found by id or by name. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIpamPool.class)
@JsonDeserialize(as = ImmutableIpamPool.class)
public interface IpamPool {

    /** Id of the pool; either this or the name is needed. */
    Optional<String> id();

    /** Name tag of the pool, an alternative to the id. */
    Optional<String> name();

    /** Prefix length to ask the pool for; /16 for IPv4 and /56 for IPv6 when absent. */
    Optional<Long> netmaskLength();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIpamPool.Builder {
        Builder() {}
    }
}
