package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.Optional;
import org.immutables.value.Value;

/** Reaction of helm-controller to a failed upgrade. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUpgradeStrategy.class)
@JsonDeserialize(as = ImmutableUpgradeStrategy.class)
@ValidationRule(
        value = "!has(self.retryInterval) || self.name == 'RetryOnFailure'",
        message = ".retryInterval can only be set when .name is 'RetryOnFailure'")
public interface UpgradeStrategy {

    /** Whether to remediate or only to try again. */
    @Required
    ActionStrategyName name();

    /** Pause before the next attempt, 5 minutes when absent. Allowed only with {@code RetryOnFailure}. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> retryInterval();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableUpgradeStrategy.Builder {
        Builder() {}
    }
}
