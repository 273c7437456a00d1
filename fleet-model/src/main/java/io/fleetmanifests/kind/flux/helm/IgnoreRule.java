package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Paths whose differences drift detection overlooks. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIgnoreRule.class)
@JsonDeserialize(as = ImmutableIgnoreRule.class)
public interface IgnoreRule {

    /** Objects the rule holds for; all objects of the release when absent. */
    Optional<PatchSelector> target();

    /** JSON pointers to overlook, such as {@code /spec/replicas}. A slash within a key is written {@code ~1}. */
    @Required
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> paths();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIgnoreRule.Builder {
        Builder() {}
    }
}
