package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of the Helm rollback action. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRollback.class)
@JsonDeserialize(as = ImmutableRollback.class)
public interface Rollback {

    /** Longest wait for a single operation while rolling back; {@code spec.timeout} when absent. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> timeout();

    /** Whether to roll back by server-side apply. {@code auto} when absent. Since Flux 2.8. */
    Optional<ServerSideApplyMode> serverSideApply();

    /** Replaces objects instead of patching them, which can interrupt service. Ignored under server-side apply. */
    Optional<Boolean> force();

    /** Deletes objects that a failed rollback had newly created. */
    Optional<Boolean> cleanupOnFail();

    /** Leaves out the rollback hooks of the chart. */
    Optional<Boolean> disableHooks();

    /** Counts the rollback as done without waiting for its objects to become ready. */
    Optional<Boolean> disableWait();

    /** Does not wait for Jobs to complete. */
    Optional<Boolean> disableWaitForJobs();

    /** Restarted the pods of the release in former times; deprecated and without effect since Flux 2.8. */
    Optional<Boolean> recreate();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableRollback.Builder {
        Builder() {}
    }
}
