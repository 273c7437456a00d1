package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Cluster API allows one name in two namespaces; people and dashboards see the name only. */
final class ClusterNamesDiffer implements ReferenceRule {

    private static final Rule RULE = Rule.fleet(
                    "fleet-cluster-name",
                    "no two Clusters of a fleet have one name, in different namespaces either",
                    "https://cluster-api.sigs.k8s.io/user/concepts")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Map<String, IndexedObject> known = new HashMap<>();
        for (IndexedObject each : objects.all(Owners.GROUP, "Cluster")) {
            IndexedObject other = known.putIfAbsent(each.name(), each);
            if (other != null
                    && !other.isLike(each)
                    && !each.name().isEmpty()
                    && !ObjectIndex.hasVariable(each.name())) {
                findings.accept(each.finding(each.at("metadata", "name")
                        .problem(
                                RULE,
                                "must be a name of its own in the fleet, got that of " + other,
                                "rename the younger of the two")));
            }
        }
    }
}
