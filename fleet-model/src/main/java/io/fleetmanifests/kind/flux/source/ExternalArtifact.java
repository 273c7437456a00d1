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
 * An artifact made by a controller outside source-controller, such as source-watcher, which stores its location in
 * the status. Since Flux 2.7; consumers need the {@code ExternalArtifact} gate.
 */
@Group("source.toolkit.fluxcd.io")
@Version("v1")
@Kind("ExternalArtifact")
@Plural("externalartifacts")
@ShortNames("ea")
public final class ExternalArtifact extends Resource<ExternalArtifactSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public ExternalArtifact() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<ExternalArtifact, ExternalArtifactSpec> builder() {
        return new ResourceBuilder<>(ExternalArtifact::new);
    }
}
