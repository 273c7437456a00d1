package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Template of the {@code HelmChart} object that helm-controller creates for a release. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChartTemplate.class)
@JsonDeserialize(as = ImmutableHelmChartTemplate.class)
public interface HelmChartTemplate {

    /**
     * Extra labels and annotations of the created object. With sharded controllers the shard label belongs here too.
     */
    Optional<HelmChartTemplateObjectMeta> metadata();

    /** Content of the created object: which chart, which version, from where. */
    @Required
    HelmChartTemplateSpec spec();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmChartTemplate.Builder {
        Builder() {}
    }
}
