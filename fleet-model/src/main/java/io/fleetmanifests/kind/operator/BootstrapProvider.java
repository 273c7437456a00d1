package io.fleetmanifests.kind.operator;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Version;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.ResourceBuilder;

/**
 * A provider that turns machines into nodes, such as {@code kubeadm}, installed and upgraded by the operator. The
 * name is clusterctl's provider name and may exist once in the whole management cluster; the namespace is where its
 * controllers run. Deleting it removes the controllers, not the CRDs or the namespace.
 */
@Group("operator.cluster.x-k8s.io")
@Version("v1alpha2")
@Kind("BootstrapProvider")
@Plural("bootstrapproviders")
@ShortNames("cabp")
public final class BootstrapProvider extends Resource<BootstrapProviderSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public BootstrapProvider() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<BootstrapProvider, BootstrapProviderSpec> builder() {
        return new ResourceBuilder<>(BootstrapProvider::new);
    }
}
