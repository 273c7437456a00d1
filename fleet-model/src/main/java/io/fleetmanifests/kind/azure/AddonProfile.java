package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import org.immutables.value.Value;

/** One AKS add-on, switched on or off. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAddonProfile.class)
@JsonDeserialize(as = ImmutableAddonProfile.class)
public interface AddonProfile {

    /**
     * Add-on as AKS calls it, such as {@code azurepolicy} or {@code azureKeyvaultSecretsProvider}. Admission does not
     * check the name.
     */
    @Required
    String name();

    /** Whether the add-on runs; false is the only way to get rid of one that was listed before. */
    @Required
    boolean enabled();

    /** Settings handed to the add-on as text; the keys depend on the add-on. */
    Map<String, String> config();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAddonProfile.Builder {
        Builder() {}
    }
}
