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
 * A Git repository that source-controller watches and packs into an artifact. Deleting the object deletes the
 * artifact, not what consumers have applied from it. Served as {@code v1} since Flux 2.0.
 */
@Group("source.toolkit.fluxcd.io")
@Version("v1")
@Kind("GitRepository")
@Plural("gitrepositories")
@ShortNames("gitrepo")
public final class GitRepository extends Resource<GitRepositorySpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public GitRepository() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<GitRepository, GitRepositorySpec> builder() {
        return new ResourceBuilder<>(GitRepository::new);
    }
}
