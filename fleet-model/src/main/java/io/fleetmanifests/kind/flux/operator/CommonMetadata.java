package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import org.immutables.value.Value;

/** Labels and annotations for all objects of the installation. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCommonMetadata.class)
@JsonDeserialize(as = ImmutableCommonMetadata.class)
public interface CommonMetadata {

    /** Labels put on each object; an existing label of the same key is overwritten. */
    Map<String, String> labels();

    /** Annotations put on each object; an existing annotation of the same key is overwritten. */
    Map<String, String> annotations();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCommonMetadata.Builder {
        Builder() {}
    }
}
