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
 * Cluster API itself on the management cluster: the operator installs and upgrades the core controllers from it. Must
 * be named {@code cluster-api}, exists once per management cluster, and every other provider waits until it is Ready.
 * Deleting it removes the controllers but keeps the CRDs and the namespace, so clusters stay recorded with nothing
 * reconciling them.
 */
@Group("operator.cluster.x-k8s.io")
@Version("v1alpha2")
@Kind("CoreProvider")
@Plural("coreproviders")
@ShortNames("cacp")
public final class CoreProvider extends Resource<CoreProviderSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public CoreProvider() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<CoreProvider, CoreProviderSpec> builder() {
        return new ResourceBuilder<>(CoreProvider::new);
    }
}
