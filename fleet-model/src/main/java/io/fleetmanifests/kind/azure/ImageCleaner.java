package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/** Removal of stale images from nodes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableImageCleaner.class)
@JsonDeserialize(as = ImmutableImageCleaner.class)
public interface ImageCleaner {

    /** Whether the cleaner runs. */
    @Required
    boolean enabled();

    /** Hours between two runs; AKS chooses when absent. 24 to 2160. */
    @Min(24)
    @Max(2160)
    @Format("")
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
