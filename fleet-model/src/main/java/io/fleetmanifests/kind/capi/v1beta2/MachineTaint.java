package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A taint that Cluster API puts on Nodes, with a rule for how long it is looked after. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineTaint.class)
@JsonDeserialize(as = ImmutableMachineTaint.class)
public interface MachineTaint {

    /**
     * Taint key, with an optional DNS prefix. Keys under {@code node.kubernetes.io/} (but for out-of-service) and
     * {@code node.cloudprovider.kubernetes.io/}, the old master role and the two {@code node.cluster.x-k8s.io} keys
     * of Cluster API itself are rejected. 1 to 317 characters.
     */
    @Required
    @Size(min = 1, max = 317)
    @Pattern(
            "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$")
    String key();

    /** Taint value that tolerations compare with; none when unset. 1 to 63 characters. */
    @Size(min = 1, max = 63)
    @Pattern("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$")
    Optional<String> value();

    /** What happens to pods that do not tolerate the taint. */
    @Required
    TaintEffect effect();

    /** Whether the taint is put back when somebody removes it from the Node. */
    @Required
    TaintPropagation propagation();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineTaint.Builder {
        Builder() {}
    }
}
