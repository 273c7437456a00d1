package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.RuleSummary;
import io.fleetmanifests.fleet.FleetTypes;
import java.util.List;

/** The fleet values of AWS. */
public final class AwsTypes implements FleetTypes {

    @Override
    public List<Class<?>> types() {
        return List.of(EksCluster.class, EksDefaults.class, AwsIdentity.class);
    }

    @Override
    public List<RuleSummary> rules() {
        return AwsRules.ALL;
    }
}
