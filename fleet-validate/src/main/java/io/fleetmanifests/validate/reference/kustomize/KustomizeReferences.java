package io.fleetmanifests.validate.reference.kustomize;

import io.fleetmanifests.validate.reference.ReferenceFamily;
import io.fleetmanifests.validate.reference.ReferenceRule;
import java.util.List;

/** The rules about what kustomization files lead to. */
public final class KustomizeReferences implements ReferenceFamily {

    @Override
    public List<ReferenceRule> rules() {
        return List.of(new FilesAreThere(), new FilesAreReached());
    }
}
