package io.fleetmanifests.validate.reference.capi;

import io.fleetmanifests.validate.reference.ReferenceFamily;
import io.fleetmanifests.validate.reference.ReferenceRule;
import java.util.List;

/** The rules about the references of Cluster API's own kinds. */
public final class CapiReferences implements ReferenceFamily {

    @Override
    public List<ReferenceRule> rules() {
        return List.of(new PartsAreDeclared(), new PartsHaveOneOwner(), new ClustersAreDeclared());
    }
}
