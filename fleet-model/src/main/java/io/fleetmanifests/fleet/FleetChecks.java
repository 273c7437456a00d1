package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the parts of a fleet must not say of each other. */
final class FleetChecks {

    private FleetChecks() {}

    static void check(Fleet fleet, Problems problems) {
        unique("fleet-duplicate-cluster", "clusters", "name", fleet.clusters(), WorkerCluster::name, problems);
        unique("fleet-duplicate-component", "infra", "name", fleet.infra(), InfraComponent::name, problems);
        unique("fleet-duplicate-defaults", "defaults", "kind", fleet.defaults(), FleetChecks::type, problems);
        unique(
                "fleet-duplicate-identity",
                "management.identities",
                "kind",
                fleet.management().identities(),
                FleetChecks::type,
                problems);
        componentNames(fleet, problems);
        overlays(fleet, problems);
        LayoutChecks.check(fleet, problems);
    }

    /**
     * Objects of one kind and name in two clusters: {@code eu-west} with pool {@code a} and {@code eu} with pool {@code west-a}.
     * Two clusters of one name are told so already.
     *
     * @param path where the cluster stands
     * @param owners the objects of the clusters before, with the names of those; takes these as well
     */
    static void objectNames(String path, WorkerCluster cluster, Map<String, String> owners, Problems problems) {
        for (String name : cluster.objectNames()) {
            String earlier = owners.putIfAbsent(name, cluster.name());
            if (earlier != null && !earlier.equals(cluster.name())) {
                problems.add(Problem.of(
                        "fleet-duplicate-object",
                        path + ".name",
                        "must not lead to the same object as another cluster's, got " + name + ", which cluster \""
                                + earlier + "\" has already",
                        "rename the cluster or what it has of that name"));
            }
        }
    }

    private static String type(Object value) {
        return value.getClass().getSimpleName().replace("Immutable", "");
    }

    private static <T> void unique(
            String rule, String list, String field, List<T> items, Function<T, String> key, Problems problems) {
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String name = key.apply(items.get(i));
            if (!earlier.add(name)) {
                problems.add(Problem.of(
                        rule,
                        list + "[" + i + "]." + field,
                        "must be unique, got \"" + name + "\", which one above it has already",
                        "rename one of them or delete it"));
            }
        }
    }

    private static void componentNames(Fleet fleet, Problems problems) {
        for (int i = 0; i < fleet.infra().size(); i++) {
            InfraComponent component = fleet.infra().get(i);
            String at = "infra[" + i + "]";
            problems.require(
                    !component.name().equals("sources"),
                    () -> Problem.of(
                            "infra-name",
                            at + ".name",
                            "must not be \"sources\", the folder of the chart sources",
                            "rename it"));
        }
    }

    private static void overlays(Fleet fleet, Problems problems) {
        Set<String> components =
                fleet.infra().stream().map(InfraComponent::name).collect(Collectors.toSet());
        for (int i = 0; i < fleet.clusters().size(); i++) {
            WorkerCluster cluster = fleet.clusters().get(i);
            List<OverlayComponent> used =
                    cluster.infra().map(InfraOverlay::components).orElse(List.of());
            for (int j = 0; j < used.size(); j++) {
                OverlayComponent use = used.get(j);
                String at = "clusters[" + i + "].infra.components[" + j + "]";
                problems.require(
                        components.contains(use.name()),
                        () -> Problem.of(
                                        "infra-unknown-component",
                                        at + ".name",
                                        "must name a component of the fleet's infra, got \"" + use.name() + "\"",
                                        "add the component, or name one of "
                                                + components.stream().sorted().toList())
                                .involving("infra"));
                problems.require(
                        use.values().isEmpty() || !isFolder(fleet, use.name()),
                        () -> Problem.of(
                                "infra-values-on-folder",
                                at + ".values",
                                "must be absent for a FolderComponent, which has no chart",
                                "delete the values, or patch the folder's own manifests"));
            }
        }
    }

    private static boolean isFolder(Fleet fleet, String name) {
        return fleet.infra().stream()
                .anyMatch(component -> component.name().equals(name) && component instanceof FolderComponent);
    }
}
