package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import org.immutables.value.Value;

/** Labels and annotations that objects made from a template get. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTemplateMetadata.class)
@JsonDeserialize(as = ImmutableTemplateMetadata.class)
public interface TemplateMetadata {

    /** Labels of the objects made. */
    Map<String, String> labels();

    /** Annotations of the objects made. */
    Map<String, String> annotations();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableTemplateMetadata.Builder {
        Builder() {}
    }
}
