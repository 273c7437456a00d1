package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.fleet.CloudCluster.CloudName;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Clusters that are two in the repository and one in the cloud, or share there what they should not. */
final class CloudNamesDiffer implements ReferenceRule {

    private static final Rule SAME = Rule.fleet(
            "fleet-cloud-name",
            "no two clusters of a fleet are one resource in their cloud",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules;"
                    + " https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html");
    private static final Rule SHARED = Rule.fleet(
                    "fleet-cloud-shared",
                    "no two clusters of a fleet share a resource group or a DNS prefix",
                    "cluster-api-provider-azure azure/services/groups/groups.go;"
                            + " https://learn.microsoft.com/azure/aks/faq")
            .withSeverity(Severity.WARNING);

    private record Name(String what, String scope, String value) {}

    @Override
    public List<Rule> rules() {
        return List.of(SAME, SHARED);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Map<Name, IndexedObject> known = new HashMap<>();
        for (CloudCluster cluster : Clouds.clusters(objects)) {
            IndexedObject own = cluster.controlPlane();
            for (CloudName name : cluster.names()) {
                IndexedObject other = known.putIfAbsent(new Name(name.what(), name.scope(), name.value()), own);
                if (other != null && !other.isLike(own) && !ObjectIndex.hasVariable(name.scope() + name.value())) {
                    findings.accept(own.finding(name.field()
                            .problem(
                                    name.fatal() ? SAME : SHARED,
                                    "must not be the " + name.what() + " of " + other + " as well, got "
                                            + Values.quote(name.value()) + " in " + name.scope(),
                                    "choose another one")));
                }
            }
        }
    }
}
