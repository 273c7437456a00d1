package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** A Helm chart that Flux installs on the workers: a Namespace, a HelmRelease and the chart's source. */
@JsonTypeName("HelmComponent")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmComponent.class)
@JsonDeserialize(as = ImmutableHelmComponent.class)
public non-sealed interface HelmComponent extends InfraComponent {

    /** The namespace that is created for the release, and that it lands in. Default: the component's name. */
    @Value.Default
    default String namespace() {
        return name();
    }

    /** Helm's name for the release, 1 to 53 characters. Default: the component's name. */
    Optional<String> releaseName();

    /** Where the chart comes from. */
    ChartSource source();

    /** The chart's name in a Helm repository; for an {@code oci://} source the address names the chart already. */
    String chart();

    /** The chart's version; a range makes two renderings of one commit install different things. */
    String version();

    /** How often Flux compares the release with the cluster. Default {@code 1h0m0s}. */
    @Value.Default
    default GoDuration interval() {
        return GoDuration.parse("1h0m0s");
    }

    /** How often a failed installation is tried again. Default 3. */
    @Value.Default
    default int installRetries() {
        return 3;
    }

    /** The chart's values. */
    Optional<RawJson> values();

    /** Refuses names that Kubernetes refuses. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        ResourceNames.requireDnsLabel("infra-name", "name", name(), 63, problems);
        ResourceNames.requireDnsLabel("infra-namespace", "namespace", namespace(), 63, problems);
        releaseName()
                .ifPresent(release ->
                        ResourceNames.requireDnsSubdomain("helm-release-name", "releaseName", release, 53, problems));
        problems.throwIfAny("HelmComponent");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmComponent.Builder {
        Builder() {}
    }
}
