package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * On a new cluster the API server knows no custom object before its CRD is there. A Kustomization applies CRDs first and waits for
 * them, and then asks the API server of all the rest before it applies any of it: what comes in that rest brings no CRD in time.
 * Only CRDs that are seen to come are judged; one that is not seen may be on the cluster.
 */
final class CrdsComeFirst implements ReferenceRule {

    private static final Rule TOO_LATE = Rule.reconcile(
            "flux-crd-too-late",
            "no Flux object applies a custom object together with what brings its CRD",
            "fluxcd/pkg ssa/manager_apply.go ApplyAllStaged",
            "");
    private static final Rule RACE = Rule.warning(
            "flux-crd-race",
            "what applies custom objects waits for what brings their CRD",
            "fluxcd/pkg ssa/manager_apply.go ApplyAllStaged");

    private static final String CRD_GROUP = "apiextensions.k8s.io";
    private static final String CRD = "CustomResourceDefinition";

    private record Kind(String target, String group, String kind) {}

    /** All objects of a kind that one Flux object applies have the same fault. */
    private record Cause(Rule rule, Kind kind, IndexedObject applier) {}

    private record Fault(Rule rule, Delivery object, String message, String hint) {}

    @Override
    public List<Rule> rules() {
        return List.of(TOO_LATE, RACE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        if (objects.all(CRD_GROUP, CRD).isEmpty()) {
            return;
        }
        List<Delivery> deliveries = Deliveries.of(objects);
        Map<Kind, List<Delivery>> crds = new HashMap<>();
        for (Delivery each : deliveries) {
            if (each.object().isA(CRD_GROUP, CRD)) {
                crds.computeIfAbsent(kindOf(each), key -> new ArrayList<>()).add(each);
            }
        }
        Set<Kind> there = byHand(objects);
        Waiting waiting = new Waiting(objects);
        Map<Cause, List<Fault>> faults = new LinkedHashMap<>();
        for (Delivery each : deliveries) {
            Kind kind =
                    new Kind(each.target(), each.object().group(), each.object().kind());
            if (!there.contains(kind)) {
                fault(each, crds.getOrDefault(kind, List.of()), waiting)
                        .ifPresent(fault -> faults.computeIfAbsent(
                                        new Cause(fault.rule(), kind, each.applier()), key -> new ArrayList<>())
                                .add(fault));
            }
        }
        faults.values().forEach(same -> findings.accept(finding(same)));
    }

    private static Kind kindOf(Delivery crd) {
        IndexedObject object = crd.object();
        return new Kind(
                crd.target(),
                object.spec("group").textOrEmpty(),
                object.spec("names", "kind").textOrEmpty());
    }

    /** What somebody applies by hand is there before Flux is. */
    private static Set<Kind> byHand(ObjectIndex objects) {
        Set<Kind> kinds = new HashSet<>();
        for (IndexedObject crd : objects.all(CRD_GROUP, CRD)) {
            if (crd.origin().filter(origin -> origin.applier().isEmpty()).isPresent()) {
                kinds.add(new Kind(
                        crd.place(),
                        crd.spec("group").textOrEmpty(),
                        crd.spec("names", "kind").textOrEmpty()));
            }
        }
        return kinds;
    }

    /** One way that brings the CRD in time is enough. */
    private static Optional<Fault> fault(Delivery object, List<Delivery> crds, Waiting waiting) {
        Optional<Fault> found = Optional.empty();
        for (Delivery crd : crds) {
            Optional<Fault> fault = fault(object, crd, waiting);
            if (fault.isEmpty()) {
                return fault;
            }
            found = fault;
        }
        return found;
    }

    private static Optional<Fault> fault(Delivery object, Delivery crd, Waiting waiting) {
        IndexedObject applier = object.applier();
        if (crd.applier().equals(applier) || object.comesBy(crd.applier())) {
            return Optional.empty();
        }
        if (crd.comesBy(applier)) {
            return Optional.of(new Fault(
                    TOO_LATE,
                    object,
                    " of a kind whose CRD " + crd.applier() + " brings, and " + applier
                            + " applies both: on a new cluster it applies neither",
                    "apply it with another Kustomization, which depends on one that waits for the "
                            + crd.applier().kind()));
        }
        Optional<IndexedObject> link = waiting.link(object, crd);
        Optional<IndexedObject> leak = link.flatMap(from -> Waiting.leak(from, crd));
        if (link.isPresent() && leak.isEmpty()) {
            return Optional.empty();
        }
        String start = " of a kind whose CRD " + crd.applier() + " brings, and ";
        return Optional.of(
                leak.isPresent()
                        ? new Fault(
                                RACE,
                                object,
                                start + leak.get() + ", which " + applier + " depends on, does not wait for that",
                                "set wait: true in " + leak.get())
                        : new Fault(
                                RACE,
                                object,
                                start + applier + " does not wait for that: on a new cluster it may fail until then",
                                "add a dependsOn"));
    }

    /** At the object as a whole, so that a tree and the state that comes of it say the same, once. */
    private static Finding finding(List<Fault> same) {
        Fault first = same.stream()
                .min(Comparator.comparing(fault -> fault.object().object().toString()))
                .orElseThrow();
        IndexedObject object = first.object().object();
        String start = same.size() == 1 ? "is" : "is, like " + (same.size() - 1) + " more,";
        return object.finding(object.at().problem(first.rule(), start + first.message(), first.hint()));
    }
}
