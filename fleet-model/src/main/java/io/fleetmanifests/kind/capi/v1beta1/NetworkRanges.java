package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Items;
import java.util.List;
import org.immutables.value.Value;

/** A list of address ranges in CIDR form. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNetworkRanges.class)
@JsonDeserialize(as = ImmutableNetworkRanges.class)
public interface NetworkRanges {

    /**
     * Ranges such as {@code 10.244.0.0/16}, IPv4 or IPv6; give one of each family for dual stack. Admission only
     * checks that each one parses, not that they are free of overlap. At most 100 items, each item 1 to 43
     * characters.
     */
    @Required
    @Size(max = 100)
    @Items(minLength = 1, maxLength = 43)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> cidrBlocks();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNetworkRanges.Builder {
        Builder() {}
    }
}
