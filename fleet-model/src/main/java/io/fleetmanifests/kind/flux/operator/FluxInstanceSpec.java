package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The Flux installation of one cluster: which release, which controllers, how they run, and what they sync first. Takes
 * the place of the files that {@code flux bootstrap} writes.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFluxInstanceSpec.class)
@JsonDeserialize(as = ImmutableFluxInstanceSpec.class)
@ValidationRule(
        value = "has(self.storage) || !has(self.sharding) || !has(self.sharding.storage) || self.sharding.storage !="
                + " 'persistent'",
        message = "persistent sharding needs spec.storage")
public interface FluxInstanceSpec {

    /** Release of Flux and where its images come from. */
    @Required
    Distribution distribution();

    /** Controllers to install; source-, kustomize-, helm- and notification-controller when empty. */
    List<FluxComponent> components();

    /** What kind of cluster it is and how tightly its tenants are held. */
    Optional<ClusterSettings> cluster();

    /** Further copies of the controllers, each for the objects with one label value. */
    Optional<Sharding> sharding();

    /** Volume in which source-controller keeps its artifacts; they vanish with the Pod when absent. */
    Optional<ArtifactStorage> storage();

    /** Labels and annotations for all objects of the installation. */
    Optional<CommonMetadata> commonMetadata();

    /** Changes to the objects of the installation. */
    Optional<InstallationPatches> kustomize();

    /** Whether the object is ready only when the whole installation is. Default {@code true}. */
    @Default("true")
    @JsonProperty("wait")
    Optional<Boolean> waitForReady();

    /** Rewrites stored Flux objects in the newest version of their API after an upgrade. Default {@code true}. */
    @Default("true")
    Optional<Boolean> migrateResources();

    /** The source and path that the cluster is run from; nothing is synced when absent. */
    Optional<Sync> sync();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFluxInstanceSpec.Builder {
        Builder() {}
    }
}
