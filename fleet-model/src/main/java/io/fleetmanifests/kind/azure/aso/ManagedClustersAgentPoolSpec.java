package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The spec of a ManagedClustersAgentPool. What has no attribute here can be said by laying JSON over the object. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagedClustersAgentPoolSpec.class)
@JsonDeserialize(as = ImmutableManagedClustersAgentPoolSpec.class)
public interface ManagedClustersAgentPoolSpec extends AgentPoolSettings {

    /**
     * Name in Azure: 1 to 12 lower-case letters and digits, a letter first; 6 for Windows. Default: the name of
     * the object. Immutable.
     */
    @Pattern("^[a-z][a-z0-9]{0,11}$")
    Optional<String> azureName();

    /** What the pool is for. Default User. */
    Optional<AgentPoolMode> mode();

    /** Size of the machines, such as {@code Standard_D4s_v5}. Immutable. */
    Optional<String> vmSize();

    /** Number of nodes. CAPZ sets it from the MachinePool: leave it out. */
    Optional<Integer> count();

    /** Version without {@code v}. CAPZ sets it from the MachinePool: leave it out. */
    Optional<String> orchestratorVersion();

    /** The ManagedCluster. Azure Service Operator asks for it. */
    Optional<OwnerReference> owner();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagedClustersAgentPoolSpec.Builder {
        Builder() {}
    }
}
