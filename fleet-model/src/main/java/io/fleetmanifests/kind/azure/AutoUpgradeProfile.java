package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Automatic upgrades by AKS. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAutoUpgradeProfile.class)
@JsonDeserialize(as = ImmutableAutoUpgradeProfile.class)
public interface AutoUpgradeProfile {

    /** Upgrades that AKS applies unasked. Once set it cannot be unset: use {@code none}. */
    Optional<UpgradeChannel> upgradeChannel();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAutoUpgradeProfile.Builder {
        Builder() {}
    }
}
