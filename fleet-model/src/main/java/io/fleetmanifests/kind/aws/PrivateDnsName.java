package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Host name of an instance in the private DNS of the VPC. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePrivateDnsName.class)
@JsonDeserialize(as = ImmutablePrivateDnsName.class)
public interface PrivateDnsName {

    /** What the name is made of. */
    Optional<PrivateDnsHostnameType> hostnameType();

    /** Answers IPv4 queries for names made of instance ids. */
    Optional<Boolean> enableResourceNameDnsARecord();

    /** Answers IPv6 queries for names made of instance ids. */
    Optional<Boolean> enableResourceNameDnsAAAARecord();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePrivateDnsName.Builder {
        Builder() {}
    }
}
