package io.fleetmanifests.validate.reference.capi;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Spelling;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A pool of machines waits for its Cluster, which is in its own namespace. */
final class ClustersAreDeclared implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
                    "cluster-name-missing",
                    "spec.clusterName names a Cluster that is declared in the same namespace",
                    "cluster-api util/util.go GetClusterByName")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Stream.concat(PartReference.pools(objects).stream(), objects.all(Owners.GROUP, "MachineHealthCheck").stream())
                .forEach(each -> check(each, objects, findings));
    }

    private static void check(IndexedObject pool, ObjectIndex objects, Consumer<Finding> findings) {
        Field name = pool.spec("clusterName");
        if (objects.lacks(pool, Owners.GROUP, "Cluster", pool.namespace(), name.textOrEmpty())) {
            findings.accept(pool.finding(name.problem(
                    RULE,
                    "must name a Cluster that is declared in the namespace of the " + pool.kind() + ", got "
                            + name.quoted(),
                    hint(pool, name.textOrEmpty(), objects))));
        }
    }

    private static String hint(IndexedObject pool, String name, ObjectIndex objects) {
        Optional<IndexedObject> elsewhere =
                objects.named(Owners.GROUP, "Cluster", name).stream().findFirst();
        if (elsewhere.isPresent()) {
            return "it is in namespace " + Values.quote(elsewhere.get().namespace()) + ", move the " + pool.kind()
                    + " there";
        }
        List<String> names = objects.all(Owners.GROUP, "Cluster").stream()
                .filter(cluster -> cluster.namespace().equals(pool.namespace()))
                .map(IndexedObject::name)
                .toList();
        return Spelling.nearest(name, names)
                .map(near -> "did you mean " + Values.quote(near) + "?")
                .orElse("declare it, or name one that is");
    }
}
