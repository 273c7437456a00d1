package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import org.immutables.value.Value;

/** Labels and annotations for the {@code HelmChart} object made from the template. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChartTemplateObjectMeta.class)
@JsonDeserialize(as = ImmutableHelmChartTemplateObjectMeta.class)
public interface HelmChartTemplateObjectMeta {

    /** Labels added to the {@code HelmChart}, for example {@code sharding.fluxcd.io/key}. */
    Map<String, String> labels();

    /** Annotations added to the {@code HelmChart}. */
    Map<String, String> annotations();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmChartTemplateObjectMeta.Builder {
        Builder() {}
    }
}
