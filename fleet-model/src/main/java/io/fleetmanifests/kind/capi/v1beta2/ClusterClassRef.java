package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Points to a ClusterClass. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClusterClassRef.class)
@JsonDeserialize(as = ImmutableClusterClassRef.class)
public interface ClusterClassRef {

    /** Name of the ClusterClass. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    @Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")
    String name();

    /** Namespace of the ClusterClass; that of the Cluster when unset. 1 to 63 characters. */
    @Size(min = 1, max = 63)
    @Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
    Optional<String> namespace();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableClusterClassRef.Builder {
        Builder() {}
    }
}
