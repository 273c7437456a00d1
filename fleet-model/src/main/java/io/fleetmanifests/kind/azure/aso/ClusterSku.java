package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Price and promised availability of an API server. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClusterSku.class)
@JsonDeserialize(as = ImmutableClusterSku.class)
public interface ClusterSku {

    /** Always {@code Base}. */
    Optional<String> name();

    /** The tier. Default Free. */
    Optional<Tier> tier();

    /** What is paid for an API server. */
    enum Tier {
        /** Nothing, for no promise. */
        FREE("Free"),
        /** For an availability that is promised. */
        STANDARD("Standard"),
        /** For long-term support too. */
        PREMIUM("Premium");

        private final String wireName;

        Tier(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** That tier. */
    static ClusterSku tier(Tier tier) {
        return builder().name("Base").tier(tier).build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableClusterSku.Builder {
        Builder() {}
    }
}
