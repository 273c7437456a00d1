package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The CSI drivers of Azure. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStorageProfile.class)
@JsonDeserialize(as = ImmutableStorageProfile.class)
public interface StorageProfile {

    /** Blobs. Default off. */
    Optional<Toggle> blobCSIDriver();

    /** Disks. Default on. */
    Optional<Toggle> diskCSIDriver();

    /** Files. Default on. */
    Optional<Toggle> fileCSIDriver();

    /** Snapshots of volumes. Default on. */
    Optional<Toggle> snapshotController();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableStorageProfile.Builder {
        Builder() {}
    }
}
