package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Picks one layer of an OCI artifact. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOciLayerSelector.class)
@JsonDeserialize(as = ImmutableOciLayerSelector.class)
public interface OciLayerSelector {

    /**
     * Media type of the layer; the first match counts, and the first layer at all when absent. Charts use
     * {@code application/vnd.cncf.helm.chart.content.v1.tar+gzip}.
     */
    Optional<String> mediaType();

    /** Whether to unpack the layer. {@code extract} when absent. */
    Optional<LayerOperation> operation();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOciLayerSelector.Builder {
        Builder() {}
    }
}
