package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import org.immutables.value.Value;

/** Labels and annotations that a controller copies onto the objects it creates. An empty one is rejected. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableObjectMeta.class)
@JsonDeserialize(as = ImmutableObjectMeta.class)
public interface ObjectMeta {

    /**
     * Labels for the created objects. Keys under {@code node-role.kubernetes.io}, {@code node.cluster.x-k8s.io} and
     * {@code node-restriction.kubernetes.io} also reach the Nodes of Machines.
     */
    Map<String, String> labels();

    /** Annotations for the created objects. */
    Map<String, String> annotations();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableObjectMeta.Builder {
        Builder() {}
    }
}
