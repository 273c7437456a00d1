package io.fleetmanifests.kind.flux.operator;

import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Resource;
import java.util.List;

/** The kind of flux-operator that installs Flux. */
public final class FluxOperatorFamily implements KindFamily {

    @Override
    public String name() {
        return "flux-operator";
    }

    @Override
    public List<Class<? extends Resource<?>>> kinds() {
        return List.of(FluxInstance.class);
    }
}
