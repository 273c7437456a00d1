package io.fleetmanifests.kind.flux.operator;

import io.fabric8.generator.annotation.ValidationRule;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * The Flux installation of a cluster, which flux-operator installs, upgrades and points at its source. There is one in a
 * cluster, named {@code flux}. Deleting it uninstalls Flux; what Flux
 * applied stays.
 */
@Group("fluxcd.controlplane.io")
@Version("v1")
@Kind("FluxInstance")
@Plural("fluxinstances")
@ValidationRule(value = "self.metadata.name == 'flux'", message = "a FluxInstance must be named flux")
public final class FluxInstance extends Resource<FluxInstanceSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public FluxInstance() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<FluxInstance, FluxInstanceSpec> builder() {
        return new ResourceBuilder<>(FluxInstance::new);
    }
}
