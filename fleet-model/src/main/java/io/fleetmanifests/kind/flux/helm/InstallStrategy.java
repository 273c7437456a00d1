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

/** Reaction of helm-controller to a failed installation. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInstallStrategy.class)
@JsonDeserialize(as = ImmutableInstallStrategy.class)
@ValidationRule(
        value = "!has(self.retryInterval) || self.name != 'RemediateOnFailure'",
        message = ".retryInterval cannot be set when .name is 'RemediateOnFailure'")
public interface InstallStrategy {

    /** Whether to remediate or only to try again. */
    @Required
    ActionStrategyName name();

    /** Pause before the next attempt, 5 minutes when absent. Not allowed with {@code RemediateOnFailure}. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> retryInterval();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableInstallStrategy.Builder {
        Builder() {}
    }
}
