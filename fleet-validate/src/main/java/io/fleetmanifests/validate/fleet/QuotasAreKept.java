package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.fleet.CloudCluster.CloudQuota;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Limits that a cloud publishes; a customer may have others. */
final class QuotasAreKept implements ReferenceRule {

    private static final Rule RULE = Rule.fleet(
                    "fleet-cloud-quota",
                    "a fleet has no more clusters in an account and region than its cloud allows by default",
                    "https://learn.microsoft.com/azure/aks/quotas-skus-regions;"
                            + " https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html")
            .withSeverity(Severity.INFO);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Finding> above = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (CloudCluster cluster : Clouds.clusters(objects)) {
            IndexedObject own = cluster.controlPlane();
            // The same object in two files is one cluster.
            if (!seen.add(own.toString())) {
                continue;
            }
            for (CloudQuota quota : cluster.quotas()) {
                int count = counts.merge(quota.scope(), 1, Integer::sum);
                if (count == quota.most() + 1) {
                    above.put(quota.scope(), finding(own, quota));
                }
            }
        }
        above.values().forEach(findings);
    }

    private static Finding finding(IndexedObject first, CloudQuota quota) {
        return first.finding(quota.field()
                .problem(
                        RULE,
                        "is the first above the " + quota.most() + " " + quota.scope() + " that are allowed by default",
                        "ask the cloud for more before it is needed, see " + quota.source()));
    }
}
