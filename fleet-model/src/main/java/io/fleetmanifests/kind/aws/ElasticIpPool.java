package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Public IPv4 addresses taken from a pool that you brought to AWS, instead of Amazon addresses. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableElasticIpPool.class)
@JsonDeserialize(as = ImmutableElasticIpPool.class)
public interface ElasticIpPool {

    /** Id of the pool, which starts with {@code ipv4pool-ec2-}. At most 30 characters. */
    @Size(max = 30)
    Optional<String> publicIpv4Pool();

    /** What happens when the pool is empty. Only with {@code publicIpv4Pool}. */
    @ValidationRule(value = "self in ['none','amazon-pool']", message = "allowed values are 'none' and 'amazon-pool'")
    Optional<PublicIpv4PoolFallbackOrder> publicIpv4PoolFallbackOrder();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableElasticIpPool.Builder {
        Builder() {}
    }
}
