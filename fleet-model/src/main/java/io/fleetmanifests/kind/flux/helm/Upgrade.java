package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of the Helm upgrade action. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUpgrade.class)
@JsonDeserialize(as = ImmutableUpgrade.class)
public interface Upgrade {

    /** Longest wait for a single operation while upgrading; {@code spec.timeout} when absent. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> timeout();

    /**
     * What to do with the files in the {@code crds} directory of the chart. When absent the controller acts as with
     * {@code Create}, although the API documentation says {@code Skip}; only {@code CreateReplace} updates
     * definitions.
     */
    Optional<CrdsPolicy> crds();

    /**
     * Reaction to a failed upgrade. {@code RemediateOnFailure} when absent, {@code RetryOnFailure} with the
     * {@code DefaultToRetryOnFailure} gate. Since Flux 2.7.
     */
    Optional<UpgradeStrategy> strategy();

    /** Retries with a rollback or uninstall between them. Without it a failed upgrade stays as it is. */
    Optional<UpgradeRemediation> remediation();

    /** What happens when the name of the chart changes. {@code Reinstall} when absent. Since Flux 2.9. */
    Optional<ChartNameChangeStrategy> chartNameChangeStrategy();

    /** Whether to upgrade by server-side apply. {@code auto} when absent. Since Flux 2.8. */
    Optional<ServerSideApplyMode> serverSideApply();

    /** Replaces objects instead of patching them, which can interrupt service. Ignored under server-side apply. */
    Optional<Boolean> force();

    /** Deletes objects that a failed upgrade had newly created. */
    Optional<Boolean> cleanupOnFail();

    /**
     * Reuses the values of the previous release and merges the new ones over them, so that values removed from the
     * manifest live on. The result is no longer declarative.
     */
    Optional<Boolean> preserveValues();

    /**
     * Fails on objects that already exist outside the release instead of adopting them. Since Flux 2.5, where
     * adopting became the standard.
     */
    Optional<Boolean> disableTakeOwnership();

    /** Leaves out the upgrade hooks of the chart. */
    Optional<Boolean> disableHooks();

    /** Counts the upgrade as done without waiting for its objects to become ready. */
    Optional<Boolean> disableWait();

    /** Does not wait for Jobs to complete. */
    Optional<Boolean> disableWaitForJobs();

    /** Skips the check of the values against the JSON schema of the chart. Since Flux 2.4. */
    Optional<Boolean> disableSchemaValidation();

    /** Skips the check of the rendered objects against the OpenAPI schema of the cluster. */
    Optional<Boolean> disableOpenAPIValidation();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableUpgrade.Builder {
        Builder() {}
    }
}
