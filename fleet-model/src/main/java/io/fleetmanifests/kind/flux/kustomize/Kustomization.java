package io.fleetmanifests.kind.flux.kustomize;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A set of manifests that kustomize-controller builds from a source and applies to a cluster. Deleting the object
 * removes what it applied, as {@code deletionPolicy} says. Served as {@code v1} since Flux 2.0.
 */
@Group("kustomize.toolkit.fluxcd.io")
@Version("v1")
@Kind("Kustomization")
@Plural("kustomizations")
@ShortNames("ks")
public final class Kustomization extends Resource<KustomizationSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public Kustomization() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<Kustomization, KustomizationSpec> builder() {
        return new ResourceBuilder<>(Kustomization::new);
    }
}
