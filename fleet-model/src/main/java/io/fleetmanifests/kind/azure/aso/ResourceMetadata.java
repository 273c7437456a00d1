package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import org.immutables.value.Value;

/** The metadata of an embedded object; CAPZ adds the namespace and the owners. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceMetadata.class)
@JsonDeserialize(as = ImmutableResourceMetadata.class)
public interface ResourceMetadata {

    /** Name of the object, in the namespace of the one that embeds it. */
    String name();

    /** Labels of the object. */
    Map<String, String> labels();

    /**
     * Annotations of the object, those of Azure Service Operator among them: {@code
     * serviceoperator.azure.com/credential-from} names the Secret with its credentials, {@code .../reconcile-
     * policy} says what it may do.
     */
    Map<String, String> annotations();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceMetadata.Builder {
        Builder() {}
    }
}
