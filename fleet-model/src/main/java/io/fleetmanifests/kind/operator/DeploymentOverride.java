package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Min;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Changes to a provider's Deployment. What is set replaces the value in the provider's manifest, what is absent
 * leaves it.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDeploymentOverride.class)
@JsonDeserialize(as = ImmutableDeploymentOverride.class)
public interface DeploymentOverride {

    /**
     * Pods of the controller manager; 0 stops the provider without uninstalling it. More than one needs leader
     * election. At least 0.
     */
    @Min(0)
    @Format("")
    Optional<Integer> replicas();

    /** Labels that a node must have to run the pods; replaces the manifest's whole map. */
    Map<String, String> nodeSelector();

    /**
     * Taints that the pods put up with. Replaces the manifest's whole list, in most providers the one that admits
     * control plane nodes.
     */
    List<Toleration> tolerations();

    /** Rules that draw the pods to nodes or keep them apart; replaces the manifest's rules. */
    Optional<Affinity> affinity();

    /**
     * ServiceAccount of the pods, which must exist in the provider's namespace and have the rights of the one in the
     * manifest.
     */
    Optional<String> serviceAccountName();

    /**
     * Registry credentials for the pods' images, as Secrets in the provider's namespace; replaces the manifest's
     * list.
     */
    List<LocalObjectReference> imagePullSecrets();

    /** Changes to single containers, found by name. */
    List<ContainerOverride> containers();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDeploymentOverride.Builder {
        Builder() {}
    }
}
