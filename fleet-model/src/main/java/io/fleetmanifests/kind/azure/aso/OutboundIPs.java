package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Addresses for the way out that are there already. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOutboundIPs.class)
@JsonDeserialize(as = ImmutableOutboundIPs.class)
public interface OutboundIPs {

    /** The addresses. */
    List<ReferenceItem> publicIPs();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOutboundIPs.Builder {
        Builder() {}
    }
}
