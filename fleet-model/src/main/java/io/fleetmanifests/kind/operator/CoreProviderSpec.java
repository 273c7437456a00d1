package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Which Cluster API release the operator installs, where it takes the manifests from and what it changes in them. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCoreProviderSpec.class)
@JsonDeserialize(as = ImmutableCoreProviderSpec.class)
@ValidationRule(
        value = "!(has(self.manifestPatches) && has(self.patches))",
        message = "Cannot set both 'patches' and 'manifestPatches'")
public interface CoreProviderSpec {

    /**
     * Release of Cluster API to run, a semantic version such as {@code v1.12.10}. Raising it upgrades in place; a
     * lower major or minor version is refused, as is a release whose contract is neither {@code v1beta1} nor
     * {@code v1beta2}. Without it the operator picks the newest release it finds and writes that back here, which a
     * GitOps repository should not leave to chance.
     */
    Optional<String> version();

    /**
     * Secret whose keys fill the clusterctl variables of the provider's manifests: variables and feature gates such
     * as {@code CLUSTER_TOPOLOGY}. Values are put in as they are after the Secret's own decoding, so one for a
     * {@code _B64} variable must be base64 text itself. Edits of the Secret are not watched by default: rotate by a
     * new Secret and a new name here.
     */
    Optional<SecretReference> configSecret();

    /**
     * Where the manifests come from instead of clusterctl's built-in address; needed for mirrors and clusters without
     * internet access.
     */
    Optional<FetchConfiguration> fetchConfig();

    /**
     * Flags for the manager container, such as feature gates and log level. Applied after {@code deployment}, so they
     * win over arguments set there.
     */
    Optional<ManagerConfiguration> manager();

    /**
     * Changes to the provider's Deployment: replicas, scheduling, images and container arguments. Where the manifests
     * hold several Deployments, only those named {@code ca*-controller-manager} get them; the rest is for
     * {@code additionalDeployments}.
     */
    Optional<DeploymentOverride> deployment();

    /**
     * Changes to the provider's other Deployments, by Deployment name. Counts only where the manifests hold more than
     * one Deployment; a name that they lack is ignored without a word.
     */
    Map<String, AdditionalDeployment> additionalDeployments();

    /**
     * ConfigMap with extra objects to install along with the provider, for example RBAC rules, as YAML under the key
     * {@code manifests}. Read when the provider is installed, upgraded or its spec changes: editing the ConfigMap
     * alone changes nothing.
     */
    Optional<ConfigMapReference> additionalManifests();

    /**
     * Patches on the provider's manifests in this order, after {@code manager} and {@code deployment} have been
     * applied. Excludes {@code manifestPatches}.
     */
    List<Patch> patches();

    /**
     * JSON merge patches as YAML text, each applied to the objects whose {@code kind} and, where given,
     * {@code metadata.name} it repeats. Give {@code apiVersion} too: release 0.28 skips a patch without it. Excludes
     * {@code patches}, its designated successor.
     */
    List<String> manifestPatches();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCoreProviderSpec.Builder {
        Builder() {}
    }
}
