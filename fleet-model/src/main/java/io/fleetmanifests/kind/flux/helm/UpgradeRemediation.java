package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Retries of a failed upgrade, each preceded by a rollback or uninstall. The count starts over when spec, chart or
 * values change.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUpgradeRemediation.class)
@JsonDeserialize(as = ImmutableUpgradeRemediation.class)
public interface UpgradeRemediation {

    /** Number of further attempts. 0 when absent, negative for endless ones. */
    @Format("")
    Optional<Integer> retries();

    /** How to undo a failed attempt. {@code rollback} when absent. */
    Optional<RemediationStrategy> strategy();

    /** Undoes also the last failed attempt. True when absent and {@code retries} is above 0, otherwise false. */
    Optional<Boolean> remediateLastFailure();

    /** Does not remediate when only the chart tests fail; {@code test.ignoreFailures} when absent. */
    Optional<Boolean> ignoreTestFailures();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableUpgradeRemediation.Builder {
        Builder() {}
    }
}
