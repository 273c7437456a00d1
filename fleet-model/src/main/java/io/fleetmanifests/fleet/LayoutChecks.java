package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What would make two files or two objects of the rendered repository one, so that one of them were lost. */
final class LayoutChecks {

    private LayoutChecks() {}

    static void check(Fleet fleet, Problems problems) {
        Map<String, HelmComponent> sources = new HashMap<>();
        Map<String, String> namespaces = new HashMap<>();
        for (int i = 0; i < fleet.infra().size(); i++) {
            InfraComponent component = fleet.infra().get(i);
            if (component instanceof FolderComponent) {
                continue;
            }
            HelmComponent helm =
                    component instanceof NginxIngress nginx ? nginx.asHelmComponent() : (HelmComponent) component;
            String at = "infra[" + i + "]";
            problems.require(
                    !helm.source().name().equals("kustomization"),
                    () -> Problem.of(
                            "infra-source-name",
                            at + ".source.name",
                            "must not be \"kustomization\", whose file lists the sources",
                            "rename it"));
            HelmComponent earlier = sources.putIfAbsent(helm.source().name(), helm);
            if (earlier != null) {
                source(at, helm, earlier, problems);
            }
            String creator = namespaces.putIfAbsent(helm.namespace(), helm.name());
            problems.require(
                    // Two components of one name are told so already.
                    creator == null || creator.equals(helm.name()),
                    () -> Problem.of(
                            "infra-shared-namespace",
                            at + ".namespace",
                            "must be the component's own, got \"" + helm.namespace() + "\", which \"" + creator
                                    + "\" creates already",
                            "give the component another namespace, or keep both in one FolderComponent"));
        }
        for (int i = 0; i < fleet.clusters().size(); i++) {
            cluster("clusters[" + i + "]", fleet.clusters().get(i), problems);
        }
    }

    /** One source object serves all components that name it; for a chart in a registry it says the version as well. */
    private static void source(String at, HelmComponent helm, HelmComponent earlier, Problems problems) {
        String name = helm.source().name();
        String url = helm.source().url();
        same(at + ".source.url", "address", url, earlier.source().url(), name, problems);
        same(
                at + ".source.interval",
                "interval",
                helm.source().interval().toString(),
                earlier.source().interval().toString(),
                name,
                problems);
        if (helm.source().isOci() && url.equals(earlier.source().url())) {
            same(at + ".version", "version", helm.version(), earlier.version(), name, problems);
        }
    }

    private static void same(String path, String what, String given, String earlier, String name, Problems problems) {
        problems.require(
                given.equals(earlier),
                () -> Problem.of(
                        "infra-source-conflict",
                        path,
                        "must be one " + what + " for one source name, got \"" + given + "\" and \"" + earlier
                                + "\" for \"" + name + "\"",
                        "name one of the sources otherwise"));
    }

    private static void cluster(String at, WorkerCluster cluster, Problems problems) {
        problems.require(
                !cluster.name().equals("base")
                        || (cluster.infra().isEmpty() && !(cluster instanceof StandaloneCluster)),
                () -> Problem.of(
                        "fleet-reserved-name",
                        at + ".name",
                        "must not be \"base\", the folder of what clusters share",
                        "rename the cluster"));
        List<OverlayComponent> used =
                cluster.infra().map(InfraOverlay::components).orElse(List.of());
        Set<String> earlier = new HashSet<>();
        for (int i = 0; i < used.size(); i++) {
            String name = used.get(i).name();
            if (!earlier.add(name)) {
                problems.add(Problem.of(
                        "infra-duplicate-component",
                        at + ".infra.components[" + i + "].name",
                        "must be unique in the overlay, got \"" + name + "\", which one above it has already",
                        "delete one of them"));
            }
        }
    }
}
