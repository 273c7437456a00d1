package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cluster extension that AKS installs and upgrades. Type, plan, version, release train and identity are fixed once
 * set.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAksExtension.class)
@JsonDeserialize(as = ImmutableAksExtension.class)
public interface AksExtension {

    /** Name of the extension resource in Azure; updates find the matching entry by it. */
    @Required
    String name();

    /** Registered type, such as {@code microsoft.flux} or {@code microsoft.dapr}. Immutable. */
    @Required
    String extensionType();

    /** Exact version to pin; accepted only with {@code autoUpgradeMinorVersion: false}. Immutable once set. */
    Optional<String> version();

    /**
     * Train that automatic upgrades follow, such as {@code Stable} or {@code Preview}. Pointless with
     * {@code autoUpgradeMinorVersion: false}; immutable once set.
     */
    Optional<String> releaseTrain();

    /** Lets Azure move the extension to new minor versions. Default {@code true}. */
    @Default("true")
    Optional<Boolean> autoUpgradeMinorVersion();

    /** Settings handed to the extension as text; the keys depend on its type. */
    Map<String, String> configurationSettings();

    /**
     * Installation into the whole cluster or into one namespace. While it is set, CAPZ 1.26 appears to refuse every
     * update of the control plane because of a faulty comparison.
     */
    Optional<ExtensionScope> scope();

    /** Managed identity of the extension resource. Immutable, also when absent. */
    Optional<ExtensionIdentity> identity();

    /** Identity that AKS assigns to the extension. */
    Optional<AksAssignedIdentityType> aksAssignedIdentityType();

    /** Purchase plan of a Marketplace extension. Mandatory in CAPZ 1.14.0 only. */
    Optional<ExtensionPlan> plan();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAksExtension.Builder {
        Builder() {}
    }
}
