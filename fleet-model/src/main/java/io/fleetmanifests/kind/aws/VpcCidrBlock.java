package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** A further address range of a managed VPC. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableVpcCidrBlock.class)
@JsonDeserialize(as = ImmutableVpcCidrBlock.class)
public interface VpcCidrBlock {

    /** The range in CIDR notation. At least 1 character. */
    @Required
    @Size(min = 1)
    String ipv4CidrBlock();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableVpcCidrBlock.Builder {
        Builder() {}
    }
}
