package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Points to the source object of a chart, in any namespace that the controller permits. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCrossNamespaceObjectReference.class)
@JsonDeserialize(as = ImmutableCrossNamespaceObjectReference.class)
public interface CrossNamespaceObjectReference {

    /** API version of the source object; normally left out. */
    Optional<String> apiVersion();

    /** Kind of the source object; mandatory since Flux 2.4. */
    @Required
    ChartSourceKind kind();

    /** Name of the source object. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    String name();

    /**
     * Namespace of the source object, in which the {@code HelmChart} is created as well; that of the release when
     * absent. Refused under {@code --no-cross-namespace-refs} if it differs. 1 to 63 characters.
     */
    @Size(min = 1, max = 63)
    Optional<String> namespace();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCrossNamespaceObjectReference.Builder {
        Builder() {}
    }
}
