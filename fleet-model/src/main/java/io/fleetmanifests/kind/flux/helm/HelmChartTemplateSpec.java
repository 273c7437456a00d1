package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Chart, version and source that the created {@code HelmChart} asks for. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChartTemplateSpec.class)
@JsonDeserialize(as = ImmutableHelmChartTemplateSpec.class)
public interface HelmChartTemplateSpec {

    /**
     * Chart name within a {@code HelmRepository}, in lower case without underscores, or relative path of the chart
     * directory within a {@code GitRepository} or {@code Bucket}. 1 to 2048 characters.
     */
    @Required
    @Size(min = 1, max = 2048)
    String chart();

    /**
     * Exact version or semver range, of which the newest match is taken. Without effect on charts from a
     * {@code GitRepository} or {@code Bucket}. Default {@code *}.
     */
    @Default("\"*\"")
    Optional<String> version();

    /** Source object that holds the chart. An {@code OCIRepository} is not possible here: use {@code chartRef}. */
    @Required
    CrossNamespaceObjectReference sourceRef();

    /** Time between two looks for a newer chart; the interval of the release when absent. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> interval();

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
     * Signature check of the chart, only for a {@code HelmRepository} of type {@code oci}. Dependencies that are not
     * bundled in the chart stay unchecked.
     */
    Optional<HelmChartTemplateVerification> verify();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmChartTemplateSpec.Builder {
        Builder() {}
    }
}
