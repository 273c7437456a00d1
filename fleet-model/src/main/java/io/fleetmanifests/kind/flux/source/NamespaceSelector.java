package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import org.immutables.value.Value;

/** Selects namespaces by label; an empty one selects all. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNamespaceSelector.class)
@JsonDeserialize(as = ImmutableNamespaceSelector.class)
public interface NamespaceSelector {

    /** Labels that a namespace must all have. */
    Map<String, String> matchLabels();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNamespaceSelector.Builder {
        Builder() {}
    }
}
