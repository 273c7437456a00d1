package io.fleetmanifests.kind.flux.kustomize;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Resource;
import java.util.List;

/** The kind of Flux's kustomize-controller. */
public final class KustomizeFamily implements KindFamily {

    @Override
    public String name() {
        return "flux-kustomize";
    }

    @Override
    public List<Class<? extends Resource<?>>> kinds() {
        return List.of(Kustomization.class);
    }

    @Override
    public List<Conversion> conversions() {
        return KustomizeConversions.all();
    }
}
