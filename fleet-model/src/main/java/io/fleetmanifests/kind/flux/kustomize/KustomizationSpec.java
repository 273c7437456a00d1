package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the manifests come from and how kustomize-controller builds, applies, checks and prunes them. On deletion the
 * applied objects go too when {@code prune} is on, unless the object is suspended.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKustomizationSpec.class)
@JsonDeserialize(as = ImmutableKustomizationSpec.class)
public interface KustomizationSpec {

    /**
     * Time between two reconciliations, which also undo drift in the cluster. A new revision of the source triggers
     * one at once.
     */
    @Required
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    GoDuration interval();

    /** Pause after a failed reconciliation; {@code interval} when absent. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> retryInterval();

    /**
     * Limit for one apply with its health checks. When absent, {@code interval} minus 30 seconds, but at least 30
     * seconds.
     */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> timeout();

    /**
     * Stops reconciliation from the next run on. Deleting a suspended object leaves everything it applied in place.
     */
    Optional<Boolean> suspend();

    /** Source object whose artifact holds the manifests. */
    @Required
    SourceReference sourceRef();

    /**
     * Directory in the artifact with a kustomization file or plain manifests; the root of the artifact when absent. A
     * missing directory fails and prunes nothing, whereas an empty one is valid and with {@code prune} deletes
     * everything applied before.
     */
    Optional<String> path();

    /**
     * Deletes objects from the cluster once they vanish from the rendered set. An empty result deletes all of them.
     * Objects can opt out with {@code kustomize.toolkit.fluxcd.io/prune: Disabled}.
     */
    @Required
    boolean prune();

    /**
     * What becomes of the applied objects when this object is deleted. {@code MirrorPrune} when absent. Since Flux
     * 2.5.
     */
    Optional<DeletionPolicy> deletionPolicy();

    /**
     * Deletes and recreates objects whose immutable fields have changed, which can lose data and interrupt service. A
     * single object can be marked with {@code kustomize.toolkit.fluxcd.io/force: Enabled} instead. Default
     * {@code false}.
     */
    @Default("false")
    Optional<Boolean> force();

    /**
     * Waits until all applied objects are ready before this object is ready itself. Makes {@code healthChecks}
     * ineffective. False when absent, so that {@code dependsOn} then only awaits the apply.
     */
    @JsonProperty("wait")
    Optional<Boolean> waitForReady();

    /**
     * Namespace put on all namespaced objects, overriding the kustomization file. It is not created, cluster-scoped
     * custom resources get one too, and a Namespace among the manifests is renamed to it. 1 to 63 characters.
     */
    @Size(min = 1, max = 63)
    Optional<String> targetNamespace();

    /** Text put before the name of every object. Since Flux 2.3. 1 to 200 characters. */
    @Size(min = 1, max = 200)
    Optional<String> namePrefix();

    /** Text put after the name of every object. Since Flux 2.3. 1 to 200 characters. */
    @Size(min = 1, max = 200)
    Optional<String> nameSuffix();

    /**
     * Other {@code Kustomization} objects that must be ready first; no other kind is possible. Cycles are not
     * detected and block all members.
     */
    List<DependencyReference> dependsOn();

    /** Remote cluster to apply to; the local one when absent. This object and its source stay on the local cluster. */
    Optional<KubeConfigReference> kubeConfig();

    /**
     * Service account in this object's namespace that the controller impersonates; its own rights apply without it,
     * unless it has a default account. With {@code kubeConfig} the account must exist on the remote cluster, in a
     * namespace of the same name. If the account is gone at deletion, the applied objects stay behind.
     */
    Optional<String> serviceAccountName();

    /**
     * Labels and annotations for all applied objects. They overwrite existing ones, the owner labels of the
     * controller included, and are not subject to variable substitution.
     */
    Optional<CommonMetadata> commonMetadata();

    /** Kustomize components to add after those of the kustomization file, as local paths relative to {@code path}. */
    List<String> components();

    /** Leaves out components whose directory does not exist instead of failing. Since Flux 2.7. */
    Optional<Boolean> ignoreMissingComponents();

    /**
     * Inline patches, applied after those of the kustomization file but before {@code targetNamespace}, the name
     * affixes and {@code images}.
     */
    List<Patch> patches();

    /** Container images to rename or to pin, merged by name with those of the kustomization file. */
    List<Image> images();

    /** Variable substitution in the built manifests. None takes place when absent. */
    Optional<PostBuild> postBuild();

    /**
     * Decryption of encrypted manifests before they are applied. Without it a SOPS-encrypted Secret aborts the apply.
     */
    Optional<Decryption> decryption();

    /** Objects that must be ready before this object is. Ignored when {@code wait} is true. */
    List<NamespacedObjectKindReference> healthChecks();

    /**
     * CEL health checks for custom resources. They count only together with {@code wait} or {@code healthChecks}.
     * Since Flux 2.5.
     */
    List<CustomHealthCheck> healthCheckExprs();

    /** Fields that neither count as drift nor get applied, such as replicas set by an autoscaler. Since Flux 2.9. */
    List<IgnoreRule> ignore();

    /**
     * Annotations about the origin of objects for Kustomize to add; replaces the list in the kustomization file.
     * Since Flux 2.9.
     */
    List<BuildMetadataOption> buildMetadata();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableKustomizationSpec.Builder {
        Builder() {}
    }
}
