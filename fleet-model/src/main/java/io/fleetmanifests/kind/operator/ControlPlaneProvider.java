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
 * A provider that runs control planes, such as {@code kubeadm}, installed and upgraded by the operator. The name is
 * clusterctl's provider name and may exist once in the whole management cluster; the namespace is where its
 * controllers run. Deleting it removes the controllers, not the CRDs or the namespace: control planes run on
 * unmanaged.
 */
@Group("operator.cluster.x-k8s.io")
@Version("v1alpha2")
@Kind("ControlPlaneProvider")
@Plural("controlplaneproviders")
@ShortNames("cacpp")
public final class ControlPlaneProvider extends Resource<ControlPlaneProviderSpec> implements Namespaced {

    /** Without name and spec; {@link #builder()} is the way to make one that has both. */
    public ControlPlaneProvider() {}

    /** Starts an object of this kind. */
    public static ResourceBuilder<ControlPlaneProvider, ControlPlaneProviderSpec> builder() {
        return new ResourceBuilder<>(ControlPlaneProvider::new);
    }
}
