package io.fleetmanifests.kind.flux.helm;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Resource;
import java.util.List;

/** The kind of Flux's helm-controller. */
public final class HelmFamily implements KindFamily {

    @Override
    public String name() {
        return "flux-helm";
    }

    @Override
    public List<Class<? extends Resource<?>>> kinds() {
        return List.of(HelmRelease.class);
    }

    @Override
    public List<Conversion> conversions() {
        return HelmConversions.all();
    }
}
