package io.fleetmanifests.kind.flux.source;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A Helm chart repository whose index source-controller downloads, or a registry prefix for OCI charts. Served as
 * {@code v1} since Flux 2.3.
 */
@Group("source.toolkit.fluxcd.io")
@Version("v1")
@Kind("HelmRepository")
@Plural("helmrepositories")
@ShortNames("helmrepo")
public final class HelmRepository extends Resource<HelmRepositorySpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public HelmRepository() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<HelmRepository, HelmRepositorySpec> builder() {
        return new ResourceBuilder<>(HelmRepository::new);
    }
}
