package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ObjectSize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which Machines the health check controller watches, what counts as unhealthy, and when it acts. A Machine whose
 * Node was deleted, or that carries the annotation {@code cluster.x-k8s.io/remediate-machine}, is always unhealthy.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineHealthCheckSpec.class)
@JsonDeserialize(as = ImmutableMachineHealthCheckSpec.class)
public interface MachineHealthCheckSpec {

    /**
     * Name of the Cluster in the same namespace whose Machines are watched. Cannot change after creation. 1 to 63
     * characters.
     */
    @Required
    @Size(min = 1, max = 63)
    String clusterName();

    /**
     * Labels of the Machines to watch. Must not be empty, and a cluster name label in it must name the same cluster.
     */
    @Required
    LabelSelector selector();

    /** What counts as unhealthy. Unset still leaves the ten minutes for a Node to join. */
    @ObjectSize(min = 1)
    Optional<MachineHealthCheckChecks> checks();

    /** When and by whom unhealthy Machines are replaced; always and by their owner when unset. */
    @ObjectSize(min = 1)
    Optional<MachineHealthCheckRemediation> remediation();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineHealthCheckSpec.Builder {
        Builder() {}
    }
}
