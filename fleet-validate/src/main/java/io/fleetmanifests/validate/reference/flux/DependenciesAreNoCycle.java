package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Objects that wait for each other wait for ever; no controller says so. */
final class DependenciesAreNoCycle implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
            "flux-dependency-cycle",
            "no chain of dependsOn leads back to where it began",
            "https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies");

    private record Edge(IndexedObject from, Field name, IndexedObject to) {}

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Search search = new Search(objects, findings);
        Flux.appliers(objects).forEach(search::from);
    }

    /** Each object is left once, so that a graph of any size takes time in proportion to it; deep ones do not use up the stack. */
    private static final class Search {

        private final ObjectIndex objects;
        private final Consumer<Finding> findings;
        private final Set<IndexedObject> done = new HashSet<>();

        Search(ObjectIndex objects, Consumer<Finding> findings) {
            this.objects = objects;
            this.findings = findings;
        }

        void from(IndexedObject start) {
            List<List<Edge>> open = new ArrayList<>();
            List<Edge> way = new ArrayList<>();
            Map<IndexedObject, Integer> onWay = new HashMap<>();
            enter(start, open, onWay);
            while (!open.isEmpty()) {
                List<Edge> edges = open.get(open.size() - 1);
                if (edges.isEmpty()) {
                    open.remove(open.size() - 1);
                    if (!way.isEmpty()) {
                        onWay.remove(way.remove(way.size() - 1).to());
                    }
                } else {
                    Edge edge = edges.remove(edges.size() - 1);
                    Integer back = onWay.get(edge.to());
                    if (back != null) {
                        report(edge, way.subList(back, way.size()));
                    } else if (!done.contains(edge.to())) {
                        way.add(edge);
                        enter(edge.to(), open, onWay);
                    }
                }
            }
        }

        private void enter(IndexedObject object, List<List<Edge>> open, Map<IndexedObject, Integer> onWay) {
            onWay.put(object, open.size());
            open.add(done.add(object) ? edges(object) : new ArrayList<>());
        }

        /** An object that stands in two files is not the same one everywhere, so that no chain goes on through it. */
        private List<Edge> edges(IndexedObject from) {
            List<Edge> edges = new ArrayList<>();
            for (Field entry : from.spec("dependsOn").items()) {
                Field name = entry.at("name");
                List<IndexedObject> found = objects.find(
                        from, from.group(), from.kind(), ObjectIndex.namespace(from, entry), name.textOrEmpty());
                // An expression takes the place of waiting, and one's own name is another rule's matter.
                if (found.size() == 1
                        && found.get(0) != from
                        && !entry.at("readyExpr").isPresent()) {
                    edges.add(0, new Edge(from, name, found.get(0)));
                }
            }
            return edges;
        }

        private void report(Edge last, List<Edge> way) {
            String chain = way.stream().map(edge -> edge.from().name()).collect(Collectors.joining(" -> "));
            findings.accept(last.from()
                    .finding(last.name()
                            .problem(
                                    RULE,
                                    "must not lead back, got " + chain + " -> "
                                            + last.from().name() + " -> "
                                            + last.to().name(),
                                    "drop one of these entries of dependsOn")));
        }
    }
}
