package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A small EC2 instance with a public address for SSH into the VPC. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBastion.class)
@JsonDeserialize(as = ImmutableBastion.class)
public interface Bastion {

    /** Whether the host exists. */
    Optional<Boolean> enabled();

    /** EC2 type; {@code t3.micro} when absent, in us-east-1 {@code t2.micro}. */
    Optional<String> instanceType();

    /** Image of the host; CAPA picks a public one when absent. */
    Optional<String> ami();

    /** Ranges that may use SSH. Left out, the webhook opens it to 0.0.0.0/0 and ::/0. */
    List<String> allowedCIDRBlocks();

    /** Leaves the security group of the host without inbound rules. Excludes {@code allowedCIDRBlocks}. */
    Optional<Boolean> disableIngressRules();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableBastion.Builder {
        Builder() {}
    }
}
