package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The spec of a ManagedCluster. What has no attribute here can be said by laying JSON over the object; {@code
 * agentPoolProfiles} has none because CAPZ refuses it.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableManagedClusterSpec.class)
@JsonDeserialize(as = ImmutableManagedClusterSpec.class)
public interface ManagedClusterSpec extends ManagedClusterSettings {

    /** Name in Azure, 1 to 63 letters, digits, hyphens and underscores. Default: the name of the object. Immutable. */
    @Pattern("^[a-zA-Z0-9]$|^[a-zA-Z0-9][-_a-zA-Z0-9]{0,61}[a-zA-Z0-9]$")
    Optional<String> azureName();

    /** Version without {@code v}. CAPZ sets it from the AzureASOManagedControlPlane: leave it out. */
    Optional<String> kubernetesVersion();

    /** The resource group. Azure Service Operator asks for it. */
    Optional<OwnerReference> owner();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableManagedClusterSpec.Builder {
        Builder() {}
    }
}
