package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings of the autoscaler. Texts throughout: numbers as {@code "10"}, times as {@code 10m} or {@code 20s}. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAutoScalerProfile.class)
@JsonDeserialize(as = ImmutableAutoScalerProfile.class)
public interface AutoScalerProfile {

    /** {@code "true"} keeps pools of the same kind at the same size. Default {@code "false"}. */
    Optional<String> balanceSimilarNodeGroups();

    /** Evicts Pods of DaemonSets from empty nodes before they go. */
    Optional<Boolean> daemonsetEvictionForEmptyNodes();

    /** Evicts Pods of DaemonSets from other nodes before they go. */
    Optional<Boolean> daemonsetEvictionForOccupiedNodes();

    /** Which pool grows when several could. Default random. */
    Optional<Expander> expander();

    /** Leaves Pods of DaemonSets out of a node's load. */
    Optional<Boolean> ignoreDaemonsetsUtilization();

    /** Empty nodes to delete at once. Default {@code "10"}. */
    Optional<String> maxEmptyBulkDelete();

    /** Seconds for Pods to end. Default {@code "600"}. */
    Optional<String> maxGracefulTerminationSec();

    /** Time for a new node to come up. Default {@code 15m}. */
    Optional<String> maxNodeProvisionTime();

    /** Share of nodes not ready at which the autoscaler stops, in percent. Default {@code "45"}. */
    Optional<String> maxTotalUnreadyPercentage();

    /** Age at which a Pod counts as waiting. Default {@code 0s}. */
    Optional<String> newPodScaleUpDelay();

    /** Nodes not ready that never stop the autoscaler. Default {@code "3"}. */
    Optional<String> okTotalUnreadyCount();

    /** Time without removal after a node came. Default {@code 10m}. */
    Optional<String> scaleDownDelayAfterAdd();

    /** Time without removal after a node went. Default: the scan interval. */
    Optional<String> scaleDownDelayAfterDelete();

    /** Time without removal after a failed one. Default {@code 3m}. */
    Optional<String> scaleDownDelayAfterFailure();

    /** Time for which a node must be idle. Default {@code 10m}. */
    Optional<String> scaleDownUnneededTime();

    /** Time for which a node must be not ready. Default {@code 20m}. */
    Optional<String> scaleDownUnreadyTime();

    /** Load below which a node is idle, 0 to 1. Default {@code "0.5"}. */
    Optional<String> scaleDownUtilizationThreshold();

    /** Time between two looks. Default {@code 10s}. */
    Optional<String> scanInterval();

    /** {@code "true"} keeps nodes whose Pods have local volumes. Default {@code "false"}. */
    Optional<String> skipNodesWithLocalStorage();

    /** {@code "true"} keeps nodes with Pods of kube-system. Default {@code "true"}. */
    Optional<String> skipNodesWithSystemPods();

    /** How the autoscaler chooses a pool. */
    enum Expander {
        /** The one with the least left over. */
        LEAST_WASTE("least-waste"),
        /** The one that fits the most Pods. */
        MOST_PODS("most-pods"),
        /** As a ConfigMap says. */
        PRIORITY("priority"),
        /** Any. */
        RANDOM("random");

        private final String wireName;

        Expander(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAutoScalerProfile.Builder {
        Builder() {}
    }
}
