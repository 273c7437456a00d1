package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the machine deployment controller is to keep running. It makes one MachineSet per revision of the template and
 * moves Machines between them.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMachineDeploymentSpec.class)
@JsonDeserialize(as = ImmutableMachineDeploymentSpec.class)
public interface MachineDeploymentSpec {

    /**
     * Name of the Cluster in the same namespace that the group belongs to. Cannot change after creation and must
     * equal the one inside {@code template}. 1 to 63 characters.
     */
    @Required
    @Size(min = 1, max = 63)
    String clusterName();

    /**
     * Wanted number of Machines. When unset it becomes 1, or follows the two autoscaler size annotations if both are
     * there: the minimum at creation, the old number held within the bounds later.
     */
    Optional<Integer> replicas();

    /**
     * Finds the Machines of this group; it must match the template labels. Admission adds the cluster name label to
     * both, and a label with the name of the deployment when the selector is empty.
     */
    @Required
    LabelSelector selector();

    /**
     * Template of the Machines. Any change but one to labels, annotations and a few in-place fields starts a rollout.
     */
    @Required
    MachineTemplateSpec template();

    /** How Machines are replaced; rolling with one extra Machine when unset. */
    Optional<MachineDeploymentStrategy> strategy();

    /**
     * RFC 3339 instant, such as {@code 2026-03-09T09:00:00Z}, after which every older Machine is replaced although
     * nothing changed.
     */
    @Format("date-time")
    Optional<String> rolloutAfter();

    /**
     * Seconds a new Machine must stay ready before it counts as available; 0 when unset. In v1beta2 it stands inside
     * the template.
     */
    Optional<Integer> minReadySeconds();

    /** Name pattern for the Machines. */
    Optional<MachineNaming> machineNamingStrategy();

    /** Holds back rollouts of the group: a changed template waits until it is false again. */
    Optional<Boolean> paused();

    /** Number of old, empty MachineSets to keep. Deprecated, and gone in v1beta2. */
    Optional<Integer> revisionHistoryLimit();

    /**
     * Meant as the seconds a rollout may stall before it is reported as failed, but no controller reads it.
     * Deprecated since 1.9 and gone in v1beta2; leave unset.
     */
    Optional<Integer> progressDeadlineSeconds();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableMachineDeploymentSpec.Builder {
        Builder() {}
    }
}
