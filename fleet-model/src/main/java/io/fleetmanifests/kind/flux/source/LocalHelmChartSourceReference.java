package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Points to the source object of a chart, which cannot be in another namespace. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLocalHelmChartSourceReference.class)
@JsonDeserialize(as = ImmutableLocalHelmChartSourceReference.class)
public interface LocalHelmChartSourceReference {

    /** API version of the source object; normally left out. */
    Optional<String> apiVersion();

    /** Kind of the source object. */
    @Required
    HelmChartSourceKind kind();

    /** Name of the source object. */
    @Required
    String name();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLocalHelmChartSourceReference.Builder {
        Builder() {}
    }
}
