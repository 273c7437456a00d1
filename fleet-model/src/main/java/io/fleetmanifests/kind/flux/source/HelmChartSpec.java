package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Chart, version and source from which source-controller makes a chart artifact. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChartSpec.class)
@JsonDeserialize(as = ImmutableHelmChartSpec.class)
@ValidationRule(
        value = "!has(self.verify) || self.sourceRef.kind == 'HelmRepository'",
        message = "spec.verify is only supported when spec.sourceRef.kind is 'HelmRepository'")
public interface HelmChartSpec {

    /** Time between two looks for a newer chart, varied a little by the controller. */
    @Required
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    GoDuration interval();

    /** Stops looking for new revisions; consumers go on with the last artifact. */
    Optional<Boolean> suspend();

    /**
     * Chart name within a {@code HelmRepository}, in lower case without underscores, or relative path of the chart
     * directory within a {@code GitRepository} or {@code Bucket}.
     */
    @Required
    String chart();

    /**
     * Exact version or semver range, of which the newest match is taken. Without effect on charts from a
     * {@code GitRepository} or {@code Bucket}. Default {@code *}.
     */
    @Default("\"*\"")
    Optional<String> version();

    /** Source object that holds the chart, in the same namespace. */
    @Required
    LocalHelmChartSourceReference sourceRef();

    /**
     * What makes a new chart artifact when the source is a {@code GitRepository} or {@code Bucket}. Default
     * {@code ChartVersion}.
     */
    @Default("ChartVersion")
    Optional<ReconcileStrategy> reconcileStrategy();

    /**
     * Files merged in order into the default values of the chart, the last one winning. They replace
     * {@code values.yaml}, so list it too if it should count. Paths start at the chart for a {@code HelmRepository},
     * at the artifact root otherwise.
     */
    List<String> valuesFiles();

    /** Skips values files that do not exist instead of failing. Since Flux 2.3. */
    Optional<Boolean> ignoreMissingValuesFiles();

    /**
     * Signature check of the chart, only for a {@code HelmRepository} of type {@code oci}; any other source kind is
     * rejected since Flux 2.8. Dependencies that are not bundled in the chart stay unchecked.
     */
    Optional<HelmChartVerification> verify();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmChartSpec.Builder {
        Builder() {}
    }
}
