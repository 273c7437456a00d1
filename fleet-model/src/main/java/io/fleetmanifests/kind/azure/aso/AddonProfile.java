package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An add-on of AKS. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAddonProfile.class)
@JsonDeserialize(as = ImmutableAddonProfile.class)
public interface AddonProfile {

    /** Whether it runs. */
    Optional<Boolean> enabled();

    /** Its settings, by names of its own; no secrets. */
    Map<String, String> config();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAddonProfile.Builder {
        Builder() {}
    }
}
