package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cluster described by reference to a ClusterClass: which class, which Kubernetes version, how many nodes, and the
 * values of the class variables. The topology controller writes and owns the generated objects, so edits made on
 * those by hand are reverted.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTopology.class)
@JsonDeserialize(as = ImmutableTopology.class)
public interface Topology {

    /**
     * The ClusterClass to generate from. It may be changed to a compatible class, whose templates keep group and
     * kind. A missing class passes with a warning at creation and is an error on update.
     */
    @Required
    ClusterClassRef classRef();

    /**
     * Kubernetes version of control plane and workers, full semantic version; a missing {@code v} is added. It cannot
     * go down or skip a minor version, and it cannot change again while an upgrade is running; where the class lists
     * versions, it must be one of those. 1 to 256 characters.
     */
    @Required
    @Size(min = 1, max = 256)
    String version();

    /** Settings of the generated control plane that differ from the class. */
    @ObjectSize(min = 1)
    Optional<ControlPlaneTopology> controlPlane();

    /** Node groups to generate. */
    @ObjectSize(min = 1)
    Optional<WorkersTopology> workers();

    /**
     * Values for the variables that the class declares. Unknown names, missing required ones and values that break
     * the declared schema are rejected; unset ones take the default of the class. 1 to 1000 items.
     */
    @ListType(
            value = ListType.Kind.MAP,
            keys = {"name"})
    @Size(min = 1, max = 1000)
    List<ClusterVariable> variables();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableTopology.Builder {
        Builder() {}
    }
}
