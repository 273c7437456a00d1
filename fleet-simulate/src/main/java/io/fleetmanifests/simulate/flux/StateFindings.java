package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What there is to say of clusters on which nothing changes any more. */
final class StateFindings {

    private static final Set<String> GIVEN = Set.of("default", "kube-system", "kube-public", "kube-node-lease");

    /** That something is not there is sure only where all is known that comes to the cluster. */
    private static final Set<String> OF_ABSENCE = Set.of(
            FluxRules.SOURCE_MISSING.id(),
            FluxRules.CLUSTER_MISSING.id(),
            FluxRules.NAMESPACE_MISSING.id(),
            FluxRules.DEPENDENCY_MISSING.id());

    private final FindingPlaces places;
    private final Clusters clusters;
    private final Collection<ClusterState> states;
    private final Root root;
    private final Set<String> notAllKnown = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    StateFindings(FindingPlaces places, Clusters clusters, Collection<ClusterState> states, Root root) {
        this.places = places;
        this.clusters = clusters;
        this.states = states;
        this.root = root;
    }

    List<Finding> find() {
        List<Reached> all = clusters.reached();
        for (Reached each : all) {
            each.expansion()
                    .filter(expansion -> expansion.outcome() == Expansion.Outcome.UNKNOWN)
                    .ifPresent(expansion -> notAllKnown.add(expansion.target()));
        }
        for (Reached each : all) {
            each.expansion()
                    .ifPresent(expansion -> expansion
                            .findings()
                            .forEach(finding -> add(each.object().cluster(), finding)));
        }
        shared();
        for (ClusterState cluster : states) {
            namespaces(cluster);
            controllers(cluster);
        }
        return findings;
    }

    private void add(String cluster, Finding finding) {
        boolean unsure = OF_ABSENCE.contains(finding.rule()) && notAllKnown.contains(cluster);
        findings.add(
                unsure
                        ? Finding.builder()
                                .from(finding)
                                .severity(Severity.WARNING)
                                .build()
                        : finding);
    }

    /** Objects with different content one by one; of those that are the same, one finding for all of the same owners. */
    private void shared() {
        Map<List<Applier>, List<Clusters.Shared>> same = new LinkedHashMap<>();
        for (Clusters.Shared shared : clusters.shared()) {
            if (!shared.same()) {
                findings.add(twoOwners(shared, Severity.ERROR, " with different content"));
            } else if (!isHandover(shared)) {
                same.computeIfAbsent(shared.owners(), owners -> new ArrayList<>())
                        .add(shared);
            }
        }
        for (List<Clusters.Shared> all : same.values()) {
            String more = all.size() == 1 ? "" : ", as are " + (all.size() - 1) + " others";
            findings.add(twoOwners(all.get(0), Severity.WARNING, more));
        }
    }

    /** Whoever brings Flux to a cluster applies what Flux applies again from then on: both from the same files. */
    private boolean isHandover(Clusters.Shared shared) {
        Applier last = shared.owners().get(shared.owners().size() - 1);
        return clusters.fluxObject(last)
                .filter(object -> object.placed()
                        .origin()
                        .appliers()
                        .containsAll(shared.owners().subList(0, shared.owners().size() - 1)))
                .isPresent();
    }

    private Finding twoOwners(Clusters.Shared shared, Severity severity, String more) {
        String owners = shared.owners().stream().map(Applier::toString).collect(Collectors.joining(", "));
        return places.of(
                FluxRules.TWO_OWNERS,
                severity,
                shared.object(),
                FieldPath.root(),
                "is applied by " + shared.owners().size() + " Flux objects" + more + ": " + owners,
                Optional.of("leave it to one of them; what one of them prunes is gone for both"));
    }

    private void namespaces(ClusterState cluster) {
        Set<String> created = new TreeSet<>(GIVEN);
        for (PlacedObject object : cluster.objects()) {
            if (object.gvk().kind().equals("Namespace")) {
                created.add(object.identity().name());
            }
        }
        if (clusters.isBootstrapped(cluster.name())) {
            // Somebody could apply these by hand, and Flux runs: their namespaces are there.
            root.of(cluster.name())
                    .forEach(object -> created.add(object.identity().namespace()));
            root.source().ifPresent(source -> created.add(source.namespace()));
        }
        Scopes scopes = Scopes.of(cluster.objects());
        for (PlacedObject object : cluster.objects()) {
            String namespace = object.identity().namespace();
            if (!namespace.isEmpty() && created.contains(namespace)) {
                continue;
            }
            Optional<Boolean> namespaced = scopes.namespaced(object.gvk());
            if (namespace.isEmpty() && namespaced.orElse(false)) {
                unset(object);
            } else if (!namespace.isEmpty() && namespaced.orElse(true)) {
                created.add(namespace);
                add(cluster.name(), missing(object, namespace));
            }
        }
    }

    private void unset(PlacedObject object) {
        findings.add(finding(
                FluxRules.NAMESPACE_UNSET,
                object,
                "must say its namespace: objects of this kind have one, and Flux has no default",
                "write it, or set targetNamespace"));
    }

    private Finding missing(PlacedObject object, String namespace) {
        return finding(
                FluxRules.NAMESPACE_MISSING,
                object,
                "is in a namespace that nobody creates, got " + Values.quote(namespace),
                "add the Namespace");
    }

    private Finding finding(Rule rule, PlacedObject object, String message, String hint) {
        FieldPath path = FieldPath.of("metadata", "namespace");
        return places.of(rule, rule.severity(), object, path, message, Optional.of(hint));
    }

    /** One finding a cluster and controller, at the first object that nobody looks at. */
    private void controllers(ClusterState cluster) {
        Set<String> missing = new HashSet<>(FluxObject.KINDS);
        missing.removeIf(kind -> clusters.runs(cluster.name(), kind));
        if (missing.isEmpty()) {
            return;
        }
        for (PlacedObject placed : cluster.objects()) {
            FluxObject.of(cluster.name(), placed)
                    .filter(object -> missing.remove(object.kind()))
                    .ifPresent(object -> findings.add(places.of(
                            FluxRules.CONTROLLERS_MISSING,
                            object,
                            FieldPath.root(),
                            "is on a cluster that gets no " + Clusters.controller(object.kind())
                                    + " from this repository, so nothing comes of it",
                            "bring Flux to the cluster, with its components or a FluxInstance")));
        }
    }
}
