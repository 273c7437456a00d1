package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Who may log in to Linux nodes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLinuxProfile.class)
@JsonDeserialize(as = ImmutableLinuxProfile.class)
public interface LinuxProfile {

    /** Name of the administrator: letters, digits, hyphens and underscores, a letter first. */
    String adminUsername();

    /** The keys. */
    SshConfiguration ssh();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLinuxProfile.Builder {
        Builder() {}
    }
}
