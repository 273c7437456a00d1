package io.fleetmanifests.kind.operator;

import io.fleetmanifests.kind.KindFamily;
import io.fleetmanifests.kind.Resource;
import java.util.List;

/** The kinds of the Cluster API Operator, which installs providers. */
public final class OperatorFamily implements KindFamily {

    @Override
    public String name() {
        return "capi-operator";
    }

    @Override
    public List<Class<? extends Resource<?>>> kinds() {
        return List.of(
                CoreProvider.class,
                BootstrapProvider.class,
                ControlPlaneProvider.class,
                InfrastructureProvider.class,
                AddonProvider.class);
    }
}
