package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import org.immutables.value.Value;

/** Where charts come from: a Helm repository, or with an {@code oci://} address one chart in a registry. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableChartSource.class)
@JsonDeserialize(as = ImmutableChartSource.class)
public interface ChartSource {

    /** The name of the source object in Flux's namespace. Components with one name must give one address. */
    String name();

    /** The address: {@code https://}, {@code http://}, or {@code oci://} with the chart's name at its end. */
    String url();

    /** How often Flux looks for new versions. Default {@code 30m}. */
    @Value.Default
    default GoDuration interval() {
        return GoDuration.minutes(30);
    }

    /** Whether the chart is an artifact in an OCI registry. */
    @JsonIgnore
    default boolean isOci() {
        return url().startsWith("oci://");
    }

    /** A source of that name and address. */
    static ChartSource of(String name, String url) {
        return builder().name(name).url(url).build();
    }

    /** Refuses an address that Flux refuses. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        ResourceNames.requireDnsSubdomain("infra-source-name", "name", name(), 253, problems);
        problems.require(
                        url().matches("(http|https|oci)://.*"),
                        () -> Problem.of(
                                "infra-source-url",
                                "url",
                                "must start with https://, http:// or oci://, got \"" + url() + "\"",
                                "give the repository's address in full"))
                .throwIfAny("ChartSource");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableChartSource.Builder {
        Builder() {}
    }
}
