package io.fleetmanifests.kind.flux.helm;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A Helm release that helm-controller installs, upgrades, tests and uninstalls. Deleting the object uninstalls the
 * release, unless it is suspended. Served as {@code v2} since Flux 2.3.
 */
@Group("helm.toolkit.fluxcd.io")
@Version("v2")
@Kind("HelmRelease")
@Plural("helmreleases")
@ShortNames("hr")
public final class HelmRelease extends Resource<HelmReleaseSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public HelmRelease() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<HelmRelease, HelmReleaseSpec> builder() {
        return new ResourceBuilder<>(HelmRelease::new);
    }
}
