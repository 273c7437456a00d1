package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Picks or leaves out one test of the chart. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmTestFilter.class)
@JsonDeserialize(as = ImmutableHelmTestFilter.class)
public interface HelmTestFilter {

    /** Name of the test, that is of its hook object. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    String name();

    /** Leaves the test out instead of picking it. */
    Optional<Boolean> exclude();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmTestFilter.Builder {
        Builder() {}
    }
}
