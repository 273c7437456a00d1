package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Retries of a failed installation, each preceded by an uninstall. The count starts over when spec, chart or values
 * change.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInstallRemediation.class)
@JsonDeserialize(as = ImmutableInstallRemediation.class)
public interface InstallRemediation {

    /** Number of further attempts. 0 when absent, negative for endless ones. */
    @Format("")
    Optional<Integer> retries();

    /**
     * Uninstalls also after the last failed attempt. False when absent, which leaves the failed release for
     * inspection.
     */
    Optional<Boolean> remediateLastFailure();

    /** Does not remediate when only the chart tests fail; {@code test.ignoreFailures} when absent. */
    Optional<Boolean> ignoreTestFailures();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableInstallRemediation.Builder {
        Builder() {}
    }
}
