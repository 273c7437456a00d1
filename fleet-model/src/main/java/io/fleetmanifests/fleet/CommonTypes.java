package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;

/** The fleet values that belong to no provider. */
public final class CommonTypes implements FleetTypes {

    @Override
    public List<Class<?>> types() {
        return List.of(StandaloneCluster.class);
    }

    @Override
    public List<RuleSummary> rules() {
        return CommonRules.ALL;
    }
}
