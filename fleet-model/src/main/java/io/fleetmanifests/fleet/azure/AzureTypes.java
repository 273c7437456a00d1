package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.RuleSummary;
import io.fleetmanifests.fleet.FleetTypes;
import java.util.List;

/** The fleet values of Azure. */
public final class AzureTypes implements FleetTypes {

    @Override
    public List<Class<?>> types() {
        return List.of(
                AksCluster.class, AksDefaults.class, AksAsoCluster.class, AksAsoDefaults.class, AzureIdentity.class);
    }

    @Override
    public List<RuleSummary> rules() {
        return AzureRules.ALL;
    }
}
