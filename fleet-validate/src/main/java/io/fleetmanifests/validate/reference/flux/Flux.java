package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.util.List;
import java.util.stream.Stream;

/** The objects of Flux that apply others. */
final class Flux {

    static final String KUSTOMIZE = "kustomize.toolkit.fluxcd.io";
    static final String HELM = "helm.toolkit.fluxcd.io";
    static final String KUSTOMIZATION = "Kustomization";
    static final String HELM_RELEASE = "HelmRelease";

    private Flux() {}

    static List<IndexedObject> kustomizations(ObjectIndex objects) {
        return objects.all(KUSTOMIZE, KUSTOMIZATION);
    }

    static List<IndexedObject> releases(ObjectIndex objects) {
        return objects.all(HELM, HELM_RELEASE);
    }

    /** Both kinds. */
    static List<IndexedObject> appliers(ObjectIndex objects) {
        return Stream.concat(kustomizations(objects).stream(), releases(objects).stream())
                .toList();
    }

    /** Where an applier applies its objects: on its own cluster, or on the one of this Secret. */
    static String target(IndexedObject applier) {
        String secret = applier.spec("kubeConfig", "secretRef", "name").textOrEmpty();
        return secret.isEmpty()
                ? applier.spec("kubeConfig", "configMapRef", "name").textOrEmpty()
                : secret;
    }
}
