package io.fleetmanifests.validate.reference.capi;

import io.fleetmanifests.finding.Finding;
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

/** Cluster API makes the owner of a part its controller, and an object has one controller. */
final class PartsHaveOneOwner implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
            "cluster-part-shared",
            "no two Clusters or pools of machines refer to one control plane, infrastructure or bootstrap object",
            "cluster-api internal/controllers/cluster/cluster_controller_phases.go reconcileExternal");

    private record Part(String place, String namespace, ObjectReference reference) {}

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Map<Part, IndexedObject> owners = new HashMap<>();
        for (PartReference each : PartReference.all(objects)) {
            IndexedObject owner = each.owner();
            // Of a template every pool makes machines of its own.
            if (each.part().kind().endsWith("Template")
                    || ObjectIndex.hasVariable(each.part().name())) {
                continue;
            }
            IndexedObject other = owners.putIfAbsent(new Part(owner.place(), owner.namespace(), each.part()), owner);
            if (other != null && other.kind().equals(owner.kind()) && !other.isLike(owner)) {
                findings.accept(owner.finding(each.field()
                        .at("name")
                        .problem(
                                RULE,
                                "must name an object of its own, got "
                                        + each.part().kind() + " "
                                        + Values.quote(each.part().name()) + ", which belongs to " + other,
                                "declare one for each")));
            }
        }
    }
}
