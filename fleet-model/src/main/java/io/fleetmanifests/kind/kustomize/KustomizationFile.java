package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.DocumentValue;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Kustomize's own file, {@code kustomization.yaml}: which manifests make up a folder and what is changed in them.
 * Kustomize reads it on disk and no API server knows it; Flux's {@code Kustomization}, an object, is another thing of
 * the same name. What kustomize deprecates ({@code bases}, {@code commonLabels}, {@code patchesStrategicMerge},
 * {@code patchesJson6902}, {@code vars}, {@code imageTags}) is not modelled and so refused on reading.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableKustomizationFile.class)
@JsonDeserialize(as = ImmutableKustomizationFile.class)
public interface KustomizationFile extends DocumentValue {

    /** The kind of {@link #builder()}. */
    String KUSTOMIZATION = "Kustomization";

    /** The kind of {@link #component()}. */
    String COMPONENT = "Component";

    /** {@code kustomize.config.k8s.io/v1beta1}, for a component {@code v1alpha1}; set when left out. */
    @Override
    @Value.Default
    default String apiVersion() {
        return apiVersionOf(kind());
    }

    /** {@link #KUSTOMIZATION}, which is set when left out, or {@link #COMPONENT}. */
    @Override
    @Value.Default
    default String kind() {
        return KUSTOMIZATION;
    }

    /** Namespace for all namespaced objects; it wins over theirs. A Namespace object among them is renamed to it. */
    Optional<String> namespace();

    /** Text put before the name of every object. References between the objects follow. */
    Optional<String> namePrefix();

    /** Text put after the name of every object. References between the objects follow. */
    Optional<String> nameSuffix();

    /**
     * Manifests and folders with a kustomization file of their own, as paths relative to this file or as addresses of a
     * Git host; their order is the order of the result.
     */
    List<String> resources();

    /**
     * Folders whose kustomization file is a {@code Component}, applied in this order after all {@code resources} are
     * read and the generators have run.
     */
    List<String> components();

    /** Labels to put on objects, and if wanted on selectors and templates. */
    List<Label> labels();

    /** Annotations for all objects and for the templates of Pods in them. */
    Map<String, String> commonAnnotations();

    /** Changes to the objects, in this order, before {@code namespace}, the affixes and {@code images} take effect. */
    List<Patch> patches();

    /** Container images to rename or to pin. */
    List<Image> images();

    /** Numbers of replicas for Deployments, StatefulSets, ReplicaSets and ReplicationControllers. */
    List<Replica> replicas();

    /** Values copied from one object into others, last of all changes. */
    List<Replacement> replacements();

    /**
     * ConfigMaps made from files and literals. A hash of the content is added to their names, so that a change rolls
     * whatever refers to them.
     */
    List<ConfigMapGenerator> configMapGenerator();

    /**
     * Secrets made from files and literals. The values stand in clear beside this file unless something encrypts them.
     */
    List<SecretGenerator> secretGenerator();

    /** What holds for all generated ConfigMaps and Secrets; each can add to it. */
    Optional<GeneratorOptions> generatorOptions();

    /**
     * Order of the result. When absent the kustomize command sorts in the {@code legacy} order, Flux keeps that of the
     * resources.
     */
    Optional<SortOptions> sortOptions();

    /**
     * Files with OpenAPI definitions of custom resources, from which kustomize learns the references in them. The CRDs
     * are not added to the result.
     */
    List<String> crds();

    /** Files that tell the changes above which fields to touch. */
    List<String> configurations();

    /** OpenAPI schema to merge by, as {@code path} to a file; the built-in one of Kubernetes when empty. */
    Map<String, String> openapi();

    /**
     * What kustomize records on the objects: {@code originAnnotations}, {@code transformerAnnotations} and
     * {@code managedByLabel}. The label is not valid under Flux.
     */
    List<String> buildMetadata();

    /** Files or inline YAML that configure generator plugins; only those built into kustomize work under Flux. */
    List<String> generators();

    /** Files or inline YAML that configure transformer plugins; only those built into kustomize work under Flux. */
    List<String> transformers();

    /** Files or inline YAML that configure validator plugins; only those built into kustomize work under Flux. */
    List<String> validators();

    /** Settings for all {@code helmCharts}, passed through as they are. */
    Optional<RawJson> helmGlobals();

    /** Charts that the kustomize command renders with Helm, passed through as they are. Flux refuses them. */
    List<RawJson> helmCharts();

    /** Name and labels of the file itself, passed through as they are; without effect. */
    Optional<RawJson> metadata();

    /**
     * Kustomize takes a file with another kind or version for a mistake.
     *
     * @throws IllegalArgumentException when kind or apiVersion is not one of the two pairs
     */
    @Value.Check
    default void check() {
        if (!kind().equals(KUSTOMIZATION) && !kind().equals(COMPONENT)) {
            throw new IllegalArgumentException("kind: must be " + KUSTOMIZATION + " or " + COMPONENT + ", got \""
                    + kind() + "\"; leave it out for a " + KUSTOMIZATION);
        }
        if (!apiVersion().equals(apiVersionOf(kind()))) {
            throw new IllegalArgumentException("apiVersion: of a " + kind() + " must be " + apiVersionOf(kind())
                    + ", got \"" + apiVersion() + "\"; leave it out");
        }
    }

    private static String apiVersionOf(String kind) {
        return kind.equals(COMPONENT) ? "kustomize.config.k8s.io/v1alpha1" : "kustomize.config.k8s.io/v1beta1";
    }

    /** Starts an empty Kustomization; kustomize refuses one that stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts an empty Component, which other kustomization files mix in through {@link #components()}. */
    static Builder component() {
        return new Builder().kind(COMPONENT);
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableKustomizationFile.Builder {
        Builder() {}
    }
}
