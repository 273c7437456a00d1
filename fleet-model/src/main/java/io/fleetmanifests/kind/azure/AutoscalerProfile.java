package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Settings of the cluster autoscaler for the whole cluster. All are texts, and each defaults at admission since CAPZ
 * 1.18.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAutoscalerProfile.class)
@JsonDeserialize(as = ImmutableAutoscalerProfile.class)
public interface AutoscalerProfile {

    /** Strategy that picks the pool to grow when several would do. Default {@code random}. */
    @Default("random")
    Optional<ExpanderStrategy> expander();

    /** Keeps pools of the same shape at about the same size, for instance one pool per zone. Default {@code false}. */
    @Default("\"false\"")
    Optional<BooleanText> balanceSimilarNodeGroups();

    /** Pause between two evaluations, in whole seconds such as {@code 10s}. Default {@code 10s}. */
    @Pattern("^(\\d+)s$")
    @Default("\"10s\"")
    Optional<String> scanInterval();

    /**
     * Age that a pending Pod must reach before it causes new nodes, as a Go duration. Useful when workloads arrive in
     * bursts. Default {@code 0s}.
     */
    @Default("\"0s\"")
    Optional<String> newPodScaleUpDelay();

    /**
     * Time a new node has to join before the autoscaler gives up on it, in whole minutes such as {@code 15m}. Default
     * {@code 15m}.
     */
    @Pattern("^(\\d+)m$")
    @Default("\"15m\"")
    Optional<String> maxNodeProvisionTime();

    /** Share of requested CPU or memory, 0 to 1, below which a node counts as removable. Default {@code 0.5}. */
    @Default("\"0.5\"")
    Optional<String> scaleDownUtilizationThreshold();

    /**
     * Time a node has to stay removable before it goes, in whole minutes; {@code 1h} is refused. Default {@code 10m}.
     */
    @Pattern("^(\\d+)m$")
    @Default("\"10m\"")
    Optional<String> scaleDownUnneededTime();

    /** Time after which an unready node becomes removable, in whole minutes. Default {@code 20m}. */
    @Pattern("^(\\d+)m$")
    @Default("\"20m\"")
    Optional<String> scaleDownUnreadyTime();

    /** Pause of removals after a node was added, in whole minutes. Default {@code 10m}. */
    @Pattern("^(\\d+)m$")
    @Default("\"10m\"")
    Optional<String> scaleDownDelayAfterAdd();

    /** Pause of removals after a node was deleted, in whole seconds and not minutes. Default {@code 10s}. */
    @Pattern("^(\\d+)s$")
    @Default("\"10s\"")
    Optional<String> scaleDownDelayAfterDelete();

    /** Pause of removals after a removal failed, in whole minutes. Default {@code 3m}. */
    @Pattern("^(\\d+)m$")
    @Default("\"3m\"")
    Optional<String> scaleDownDelayAfterFailure();

    /** Keeps nodes whose Pods use emptyDir or hostPath volumes. Default {@code false}. */
    @Default("\"false\"")
    Optional<BooleanText> skipNodesWithLocalStorage();

    /** Keeps nodes that run Pods of {@code kube-system} other than DaemonSet and mirror Pods. Default {@code true}. */
    @Default("\"true\"")
    Optional<BooleanText> skipNodesWithSystemPods();

    /** Number of empty nodes that may be deleted at once. Default {@code 10}. */
    @Default("\"10\"")
    Optional<String> maxEmptyBulkDelete();

    /** Seconds that Pods get to terminate while their node is drained for removal. Default {@code 600}. */
    @Pattern("^(\\d+)$")
    @Default("\"600\"")
    Optional<String> maxGracefulTerminationSec();

    /**
     * Percentage of unready nodes, 0 to 100, beyond which the autoscaler stops acting. 1 to 3 characters. Default
     * {@code 45}.
     */
    @Size(min = 1, max = 3)
    @Pattern("^(\\d+)$")
    @Default("\"45\"")
    Optional<String> maxTotalUnreadyPercentage();

    /** Number of unready nodes that is tolerated whatever the percentage. Default {@code 3}. */
    @Pattern("^(\\d+)$")
    @Default("\"3\"")
    Optional<String> okTotalUnreadyCount();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAutoscalerProfile.Builder {
        Builder() {}
    }
}
