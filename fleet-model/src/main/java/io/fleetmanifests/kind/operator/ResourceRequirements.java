package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** CPU, memory and devices of a container. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceRequirements.class)
@JsonDeserialize(as = ImmutableResourceRequirements.class)
public interface ResourceRequirements {

    /**
     * Amounts that a node must have free to take the pod, by resource such as {@code cpu} and {@code memory}. Without
     * them the limits count as requests.
     */
    Map<String, Quantity> requests();

    /**
     * Amounts that the container cannot exceed: beyond {@code cpu} it is slowed down, beyond {@code memory} it is
     * killed.
     */
    Map<String, Quantity> limits();

    /**
     * Resource claims of the pod that the container uses, for dynamic resource allocation; the operator has no
     * attribute to declare them, so the manifest or a patch must.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"name"})
    List<ResourceClaim> claims();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceRequirements.Builder {
        Builder() {}
    }
}
