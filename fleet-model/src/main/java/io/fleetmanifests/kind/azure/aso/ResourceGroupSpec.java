package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A resource group and where its own record is kept. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceGroupSpec.class)
@JsonDeserialize(as = ImmutableResourceGroupSpec.class)
public interface ResourceGroupSpec {

    /** Name in Azure. Default: the name of the object. Immutable. */
    Optional<String> azureName();

    /** Azure region of the group, not of what is in it. Azure Service Operator asks for it. Immutable. */
    Optional<String> location();

    /** Tags of the group; its resources do not inherit them. */
    Map<String, String> tags();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceGroupSpec.Builder {
        Builder() {}
    }
}
