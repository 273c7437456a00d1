package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Marketplace offer from which an extension is bought. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExtensionPlan.class)
@JsonDeserialize(as = ImmutableExtensionPlan.class)
public interface ExtensionPlan {

    /** Plan identifier; {@code <extension name>-<product>} is filled in at admission when empty. */
    Optional<String> name();

    /** Company that sells the offer. */
    Optional<String> publisher();

    /** Offer identifier in the Marketplace. */
    Optional<String> product();

    /** Version of the plan. */
    Optional<String> version();

    /** Discount code from the publisher. */
    Optional<String> promotionCode();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableExtensionPlan.Builder {
        Builder() {}
    }
}
