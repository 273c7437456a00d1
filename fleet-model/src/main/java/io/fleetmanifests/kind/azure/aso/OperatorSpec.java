package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where Azure Service Operator writes what it learns from Azure. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOperatorSpec.class)
@JsonDeserialize(as = ImmutableOperatorSpec.class)
public interface OperatorSpec {

    /** Where credentials go. Default: CAPZ has the admin credentials written to {@code <cluster>-kubeconfig}. */
    Optional<OperatorSecrets> secrets();

    /** Where addresses go. */
    Optional<OperatorConfigMaps> configMaps();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOperatorSpec.Builder {
        Builder() {}
    }
}
