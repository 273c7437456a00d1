package io.fleetmanifests.validate.reference.capi;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.contract.ObjectReference;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A Cluster waits for its parts, which are in its own namespace. */
final class PartsAreDeclared implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
                    "cluster-part-missing",
                    "the control plane, infrastructure and bootstrap objects that Clusters and pools refer to are declared"
                            + " in their namespace, of that group and kind",
                    "cluster-api internal/controllers/cluster/cluster_controller_phases.go reconcileExternal")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        if (!objects.isWhole()) {
            return;
        }
        Map<String, IndexedObject> parts = new HashMap<>();
        for (IndexedObject object : objects.all()) {
            if (object.group().endsWith(".cluster.x-k8s.io")) {
                parts.putIfAbsent(key(object.namespace(), object.name()), object);
            }
        }
        for (PartReference each : PartReference.all(objects)) {
            IndexedObject owner = each.owner();
            ObjectReference part = each.part();
            if (objects.lacks(owner, part.group(), part.kind(), owner.namespace(), part.name())) {
                findings.accept(owner.finding(each.field()
                        .at("name")
                        .problem(
                                RULE,
                                "must name an object that is declared in the namespace of the " + owner.kind()
                                        + ", got " + part.kind() + " " + Values.quote(part.name()) + " of "
                                        + part.group(),
                                hint(each, parts, objects))));
            }
        }
    }

    private static String key(String namespace, String name) {
        return namespace + "/" + name;
    }

    private static String hint(PartReference each, Map<String, IndexedObject> parts, ObjectIndex objects) {
        ObjectReference part = each.part();
        List<IndexedObject> elsewhere = objects.named(part.group(), part.kind(), part.name());
        if (!elsewhere.isEmpty()) {
            return "it is in namespace " + Values.quote(elsewhere.get(0).namespace()) + ", move it to that of the "
                    + each.owner().kind();
        }
        IndexedObject other = parts.get(key(each.owner().namespace(), part.name()));
        return other == null
                ? "declare it, or name one that is"
                : "there is " + other.kind() + " " + other.name() + " of " + other.group();
    }
}
