package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.simulate.kustomize.field.FieldConfig;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.List;
import java.util.Map;

/** What a kustomization has gathered: objects, and the fields that its layers configured. */
final class Gathered {

    private final Resources resources = new Resources();
    private FieldConfig config = new FieldConfig(Map.of(), List.of());

    Resources resources() {
        return resources;
    }

    FieldConfig config() {
        return config;
    }

    void add(FieldConfig other) throws BuildFailure {
        config = config.plus(other);
    }
}
