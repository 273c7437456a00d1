package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.validate.reference.ReferenceFamily;
import io.fleetmanifests.validate.reference.ReferenceRule;
import java.util.List;

/** The rules about what the clusters of a fleet have in common. */
public final class FleetRelations implements ReferenceFamily {

    @Override
    public List<ReferenceRule> rules() {
        return List.of(
                new ClusterNamesDiffer(),
                new CloudNamesDiffer(),
                new PeeredNetworksAreApart(),
                new QuotasAreKept(),
                new TemplatesAreKept());
    }
}
