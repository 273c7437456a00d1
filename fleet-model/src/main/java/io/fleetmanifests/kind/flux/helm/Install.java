package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of the Helm install action. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInstall.class)
@JsonDeserialize(as = ImmutableInstall.class)
public interface Install {

    /** Longest wait for a single operation while installing; {@code spec.timeout} when absent. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> timeout();

    /** What to do with the files in the {@code crds} directory of the chart. {@code Create} when absent. */
    Optional<CrdsPolicy> crds();

    /**
     * Creates the namespace of the release when it is missing. Works only together with {@code targetNamespace}; an
     * uninstall does not remove the namespace again.
     */
    Optional<Boolean> createNamespace();

    /** Takes over a release name that exists in the history only as deleted. */
    Optional<Boolean> replace();

    /**
     * Reaction to a failed installation. {@code RemediateOnFailure} when absent, {@code RetryOnFailure} with the
     * {@code DefaultToRetryOnFailure} gate. Since Flux 2.7.
     */
    Optional<InstallStrategy> strategy();

    /** Retries with an uninstall between them. Without it a failed installation stays as it is. */
    Optional<InstallRemediation> remediation();

    /**
     * Installs by server-side apply. True when absent, false with the {@code UseHelm3Defaults} gate. Since Flux 2.8.
     */
    Optional<Boolean> serverSideApply();

    /**
     * Fails on objects that already exist outside the release instead of adopting them. Since Flux 2.5, where
     * adopting became the standard.
     */
    Optional<Boolean> disableTakeOwnership();

    /** Leaves out the install hooks of the chart. */
    Optional<Boolean> disableHooks();

    /** Counts the installation as done without waiting for its objects to become ready. */
    Optional<Boolean> disableWait();

    /** Does not wait for Jobs to complete. */
    Optional<Boolean> disableWaitForJobs();

    /** Skips the check of the values against the JSON schema of the chart. Since Flux 2.4. */
    Optional<Boolean> disableSchemaValidation();

    /** Skips the check of the rendered objects against the OpenAPI schema of the cluster. */
    Optional<Boolean> disableOpenAPIValidation();

    /** Without effect since Flux 2.2; deprecated in favour of {@code crds} with {@code Skip}. */
    Optional<Boolean> skipCRDs();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableInstall.Builder {
        Builder() {}
    }
}
