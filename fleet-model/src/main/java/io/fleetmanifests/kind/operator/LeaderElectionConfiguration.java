package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import org.immutables.value.Value;

/**
 * Leader election of a provider's controller manager. The schema wants every attribute, though the operator uses the
 * timings and the lock's name only while {@code leaderElect} is true.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLeaderElectionConfiguration.class)
@JsonDeserialize(as = ImmutableLeaderElectionConfiguration.class)
public interface LeaderElectionConfiguration {

    /**
     * Whether a manager must hold the lock before it works, passed as {@code --leader-elect}. Needed with more than
     * one replica; false lets each replica act on the same clusters.
     */
    @Required
    boolean leaderElect();

    /** Kind of lock object, {@code leases} in practice. Release 0.28 of the operator does not pass it on. */
    @Required
    String resourceLock();

    /** Namespace of the lock. Leave it and {@code resourceName} empty to keep the provider's own lock. */
    @Required
    String resourceNamespace();

    /**
     * Name of the lock. With a namespace beside it, both are passed joined as {@code --leader-election-id}, a flag
     * that not every manager has; empty keeps the provider's own lock.
     */
    @Required
    String resourceName();

    /**
     * Time after the last renewal until another replica may take over, in whole seconds; {@code 0s} keeps the
     * provider's value.
     */
    @Required
    GoDuration leaseDuration();

    /**
     * Time that the leader keeps trying to renew before it gives up, shorter than {@code leaseDuration}, in whole
     * seconds; {@code 0s} keeps the provider's value.
     */
    @Required
    GoDuration renewDeadline();

    /**
     * Pause between two attempts to take or renew the lock, in whole seconds; {@code 0s} keeps the provider's value.
     */
    @Required
    GoDuration retryPeriod();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLeaderElectionConfiguration.Builder {
        Builder() {}
    }
}
