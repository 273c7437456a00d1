package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Route from the subnet to an Azure service over the backbone. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableServiceEndpoint.class)
@JsonDeserialize(as = ImmutableServiceEndpoint.class)
public interface ServiceEndpoint {

    /** Service, such as {@code Microsoft.Storage}; identifies the entry. */
    @Required
    String service();

    /** Regions whose instances are reachable; {@code *} stands for all. */
    @Required
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> locations();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableServiceEndpoint.Builder {
        Builder() {}
    }
}
