package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import io.fleetmanifests.validate.state.Applier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What Flux objects wait for: others of the same kind on the same cluster. */
final class Dependencies {

    private static final FieldPath PATH = FieldPath.of("spec", "dependsOn");

    private final FindingPlaces places;

    Dependencies(FindingPlaces places) {
        this.places = places;
    }

    /** Whether an object has to wait. */
    static boolean waits(Expansion.Builder expansion) {
        boolean waits = false;
        for (Applier dependency : of(expansion.object())) {
            Clusters.Progress progress =
                    expansion.lookups().progress(dependency.kind(), dependency.namespace(), dependency.name());
            waits |= progress != Clusters.Progress.READY;
        }
        return waits;
    }

    private static List<Applier> of(FluxObject object) {
        List<Applier> dependencies = new ArrayList<>();
        for (JsonNode reference : object.spec().path("dependsOn")) {
            String namespace = reference.path("namespace").asText();
            dependencies.add(new Applier(
                    object.cluster(),
                    object.kind(),
                    namespace.isEmpty() ? object.namespace() : namespace,
                    reference.path("name").asText()));
        }
        return dependencies;
    }

    /** Why objects still wait when nothing moves any more; one finding for a cycle, at its first object. */
    List<Finding> findings(Clusters clusters) {
        List<Finding> findings = new ArrayList<>();
        Set<Set<Applier>> cycles = new LinkedHashSet<>();
        for (Reached each : clusters.reached()) {
            boolean waiting = each.expansion()
                    .filter(expansion -> expansion.outcome() == Expansion.Outcome.WAITING)
                    .isPresent();
            if (waiting) {
                explain(each.object(), clusters, cycles, findings);
            }
        }
        return findings;
    }

    private void explain(FluxObject object, Clusters clusters, Set<Set<Applier>> cycles, List<Finding> findings) {
        List<Applier> cycle = cycle(object.applier(), clusters);
        if (!cycle.isEmpty()) {
            if (cycles.add(Set.copyOf(cycle))) {
                String way = cycle.stream().map(Applier::toString).collect(Collectors.joining(" → "));
                findings.add(places.of(
                        FluxRules.DEPENDENCY_CYCLE,
                        object,
                        PATH,
                        "waits for itself for ever: " + way + " → " + cycle.get(0),
                        "drop one of the dependencies"));
            }
            return;
        }
        List<Applier> dependencies = of(object);
        for (int i = 0; i < dependencies.size(); i++) {
            Applier dependency = dependencies.get(i);
            if (clusters.progress(dependency) == Clusters.Progress.MISSING) {
                findings.add(missing(object, dependency, PATH.index(i), clusters));
            } else if (fails(dependency, clusters)) {
                findings.add(places.of(
                        FluxRules.DEPENDENCY_FAILS,
                        object,
                        PATH.index(i),
                        "waits for the " + dependency + ", which fails",
                        "mend that one first"));
            }
        }
    }

    private Finding missing(FluxObject object, Applier dependency, FieldPath path, Clusters clusters) {
        String other =
                object.kind().equals(FluxObject.KUSTOMIZATION) ? FluxObject.HELM_RELEASE : FluxObject.KUSTOMIZATION;
        Applier namesake = new Applier(dependency.cluster(), other, dependency.namespace(), dependency.name());
        boolean wrongKind = clusters.progress(namesake) != Clusters.Progress.MISSING;
        return places.of(
                FluxRules.DEPENDENCY_MISSING,
                object,
                path,
                "waits for the " + dependency + ", which is not on the cluster, got " + Values.quote(dependency.name()),
                wrongKind
                        ? "a " + object.kind() + " waits for no " + other + "; wait for what applies it"
                        : "create it, or drop the dependency");
    }

    private static boolean fails(Applier applier, Clusters clusters) {
        return clusters.expansion(applier)
                .filter(expansion -> expansion.outcome() == Expansion.Outcome.FAILED)
                .isPresent();
    }

    private static Optional<FluxObject> find(Applier applier, Clusters clusters) {
        return clusters.fluxObject(applier);
    }

    /** The way from an object back to itself; empty when there is none. */
    private static List<Applier> cycle(Applier start, Clusters clusters) {
        List<Applier> way = new ArrayList<>();
        return leads(start, start, way, new LinkedHashSet<>(), clusters) ? way : List.of();
    }

    private static boolean leads(Applier from, Applier to, List<Applier> way, Set<Applier> seen, Clusters clusters) {
        if (!seen.add(from)) {
            return false;
        }
        way.add(from);
        for (Applier next : find(from, clusters).map(Dependencies::of).orElse(List.of())) {
            if (next.equals(to) || leads(next, to, way, seen, clusters)) {
                return true;
            }
        }
        way.remove(way.size() - 1);
        return false;
    }
}
