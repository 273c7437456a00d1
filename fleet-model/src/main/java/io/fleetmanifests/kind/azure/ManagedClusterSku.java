package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Pricing tier of an AKS control plane. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagedClusterSku.class)
@JsonDeserialize(as = ImmutableManagedClusterSku.class)
public interface ManagedClusterSku {

    /** Tier, which decides whether the API server comes with an uptime guarantee. Default {@code Free}. */
    @Required
    @Default("Free")
    Optional<SkuTier> tier();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagedClusterSku.Builder {
        Builder() {}
    }
}
