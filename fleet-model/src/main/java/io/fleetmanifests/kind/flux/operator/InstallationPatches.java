package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Changes to the objects of the installation. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableInstallationPatches.class)
@JsonDeserialize(as = ImmutableInstallationPatches.class)
public interface InstallationPatches {

    /** Inline patches, applied in this order. */
    List<Patch> patches();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableInstallationPatches.Builder {
        Builder() {}
    }
}
