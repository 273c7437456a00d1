package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Items;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the Cluster API machine pool controller is to keep running: how many nodes, and which bootstrap and
 * infrastructure objects make them.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachinePoolSpec.class)
@JsonDeserialize(as = ImmutableMachinePoolSpec.class)
public interface MachinePoolSpec {

    /**
     * Name of the Cluster in the same namespace that the pool belongs to. Cannot change after creation and must equal
     * the one inside {@code template} (checked since 1.11). 1 to 63 characters.
     */
    @Required
    @Size(min = 1, max = 63)
    String clusterName();

    /**
     * Wanted number of nodes. When unset it becomes 1, or follows the two autoscaler size annotations if both are
     * there: the minimum at creation, the old number held within the bounds later.
     */
    Optional<Integer> replicas();

    /** Bootstrap, infrastructure and version of the nodes. */
    @Required
    MachineTemplateSpec template();

    /** Zones or other failure domains that the pool spreads over. At most 100 items, each item 1 to 256 characters. */
    @ListType(ListType.Kind.ATOMIC)
    @Size(max = 100)
    @Items(minLength = 1, maxLength = 256)
    List<String> failureDomains();

    /**
     * Cloud identities of the instances, written by the controller. Leave unset. At most 10000 items, each item 1 to
     * 512 characters.
     */
    @ListType(ListType.Kind.ATOMIC)
    @Size(max = 10000)
    @Items(minLength = 1, maxLength = 512)
    List<String> providerIDList();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachinePoolSpec.Builder {
        Builder() {}
    }
}
