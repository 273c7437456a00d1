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
 * An artifact in a container registry, with manifests or a Helm chart, that source-controller pulls. Deleting the
 * object deletes the stored copy, not what consumers have applied from it. Served as {@code v1} since Flux 2.6.
 */
@Group("source.toolkit.fluxcd.io")
@Version("v1")
@Kind("OCIRepository")
@Plural("ocirepositories")
@ShortNames("ocirepo")
public final class OCIRepository extends Resource<OCIRepositorySpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public OCIRepository() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<OCIRepository, OCIRepositorySpec> builder() {
        return new ResourceBuilder<>(OCIRepository::new);
    }
}
