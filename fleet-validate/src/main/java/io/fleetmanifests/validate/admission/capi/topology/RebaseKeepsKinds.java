package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.ObjectReference;
import io.fleetmanifests.validate.rule.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Another ClusterClass has other templates, but not of other kinds. */
final class RebaseKeepsKinds extends TopologyRule {

    RebaseKeepsKinds() {
        super(
                "topo-rebase",
                "a Cluster moves only to a ClusterClass whose templates are of the same kinds",
                "internal/topology/check/compatibility.go ClusterClassesAreCompatible");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        Optional<ClusterClass> old = Topology.before(admission)
                .filter(before ->
                        !before.className().value().equals(topology.className().value())
                                || !before.classNamespace().equals(topology.classNamespace()))
                .flatMap(before -> before.clusterClass(admission.aroundBefore())
                        .or(() -> before.clusterClass(admission.around())));
        Optional<ClusterClass> now = topology.clusterClass(admission.around());
        if (old.isPresent() && now.isPresent()) {
            templates(old.get(), now.get()).forEach((part, kinds) -> {
                if (!kinds.get(0).isTo(kinds.get(1).group(), kinds.get(1).kind())) {
                    problems.accept(problem(
                            topology.className(),
                            "must name a ClusterClass whose " + part + " is of kind " + name(kinds.get(0)) + ", got "
                                    + topology.className().quoted() + " with " + name(kinds.get(1)),
                            "make a new Cluster of that class"));
                }
            });
        }
    }

    /** The templates of both, the old one first, by the part that they are for. Bootstrap templates may change as they like. */
    private static Map<String, List<ObjectReference>> templates(ClusterClass old, ClusterClass now) {
        Map<String, List<ObjectReference>> pairs = new LinkedHashMap<>();
        pairs.put("infrastructure", List.of(old.template("infrastructure"), now.template("infrastructure")));
        pairs.put("controlPlane", List.of(old.template("controlPlane"), now.template("controlPlane")));
        pairs.put(
                "controlPlane.machineInfrastructure",
                List.of(
                        old.template("controlPlane", "machineInfrastructure"),
                        now.template("controlPlane", "machineInfrastructure")));
        for (String sort : List.of("machineDeployments", "machinePools")) {
            for (Field worker : now.workers(sort)) {
                String name = worker.at("class").textOrEmpty();
                old.worker(sort, name)
                        .ifPresent(same -> pairs.put(
                                "infrastructure of class " + name + " of " + sort,
                                List.of(old.infrastructure(same), now.infrastructure(worker))));
            }
        }
        return pairs;
    }

    private static String name(ObjectReference template) {
        return template.isDefined() ? template.kind() + "." + template.group() : "none";
    }
}
