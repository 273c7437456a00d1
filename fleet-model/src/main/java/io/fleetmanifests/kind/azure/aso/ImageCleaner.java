package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Removes images from nodes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableImageCleaner.class)
@JsonDeserialize(as = ImmutableImageCleaner.class)
public interface ImageCleaner {

    /** Whether it runs. */
    Optional<Boolean> enabled();

    /** Hours between two runs, 24 to 2160. Default 168. */
    Optional<Integer> intervalHours();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableImageCleaner.Builder {
        Builder() {}
    }
}
