package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * A simulation that adds what comes, and asks those for whom something has changed, ends where one does that makes the clusters
 * anew in every round and asks everybody; and so does one that starts from another.
 */
final class RoundsLawsTest {

    private static final int FOLDERS = 6;
    private static final int MOST_ROUNDS = 60;

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void addingEndsWhereMakingAnewEnds(@ForAll long seed) {
        ManifestTree tree = repository(new Random(seed));

        assertThat(text(FluxSimulator.create().simulate(tree))).isEqualTo(anew(tree));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void startingFromAnotherEndsWhereMakingAnewEnds(@ForAll long seed, @ForAll long other) {
        ManifestTree tree = repository(new Random(other));
        Simulated simulated = FluxSimulator.create().simulation(repository(new Random(seed)));

        assertThat(text(simulated.next(tree).state())).isEqualTo(anew(tree));
    }

    /** What is on the clusters in the end, when every round starts from nothing but what Flux objects have done. */
    private static String anew(ManifestTree tree) {
        Root root = Root.of(tree, Optional.empty());
        Home home = Home.of(tree, root.source().orElseThrow(), root.address());
        Settings settings = new Settings(
                Optional.empty(),
                Optional.empty(),
                io.fleetmanifests.simulate.helm.ChartFolder.none(),
                "1.34.0",
                true,
                true);
        try (HelmEngine helm = HelmEngine.find().orElseThrow()) {
            Session session = Session.of(tree, home, settings, Optional.of(helm));
            Map<Applier, Expansion> expansions = new LinkedHashMap<>();
            Clusters clusters = Clusters.of(root, expansions);
            for (int round = 0; round < MOST_ROUNDS; round++) {
                Clusters now = clusters;
                List<FluxObject> waiting = now.reached().stream()
                        .filter(each -> each.expansion()
                                .filter(expansion -> expansion.holds(each.object(), now))
                                .isEmpty())
                        .map(Reached::object)
                        .toList();
                if (waiting.isEmpty()) {
                    return text(now);
                }
                List<Expansion> done = new Round(session, now).run(waiting);
                for (int i = 0; i < waiting.size(); i++) {
                    expansions.put(waiting.get(i).applier(), done.get(i));
                }
                clusters = Clusters.of(root, expansions);
            }
            return "restless";
        }
    }

    private static String text(Clusters clusters) {
        return text(clusters.names(), name -> ClusterState.of(name, clusters.objects(name)));
    }

    private static String text(FleetState state) {
        boolean restless =
                state.findings().stream().anyMatch(finding -> finding.rule().equals(FluxRules.RESTLESS.id()));
        if (restless) {
            return "restless";
        }
        List<String> names = new ArrayList<>(List.of(Clusters.MANAGEMENT));
        names.addAll(state.workers().keySet());
        return text(
                names,
                name -> name.isEmpty() ? state.management() : state.worker(name).orElseThrow());
    }

    private static String text(Iterable<String> names, Function<String, ClusterState> cluster) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            for (PlacedObject object : cluster.apply(name).objects()) {
                text.append(name)
                        .append('|')
                        .append(object.origin())
                        .append('|')
                        .append(object.content())
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Kustomizations that apply each other, wait for each other, share objects, and lead to clusters that others make. */
    private static ManifestTree repository(Random random) {
        Repo repo = Repo.rooted();
        repo.with("apps/k0.yaml", kustomization(0, random));
        repo.with("apps/k1.yaml", kustomization(1, random));
        for (int folder = 0; folder < FOLDERS; folder++) {
            int files = 1 + random.nextInt(4);
            for (int file = 0; file < files; file++) {
                String path = "d" + folder + "/f" + file + ".yaml";
                repo.with(path, document(folder, file, random));
            }
        }
        return repo.tree();
    }

    private static String document(int folder, int file, Random random) {
        int number = random.nextInt(2);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> kustomization(1 + random.nextInt(FOLDERS - 1), random);
            case 4 -> """
                    apiVersion: cluster.x-k8s.io/v1beta1
                    kind: Cluster
                    metadata: {name: w, namespace: flux-system}
                    """;
            case 5 -> """
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata: {name: kustomize-controller, namespace: flux-system}
                    """;
            case 6 -> """
                    apiVersion: fluxcd.controlplane.io/v1
                    kind: FluxInstance
                    metadata: {name: flux, namespace: flux-system}
                    spec:
                      sync: {kind: GitRepository, url: "https://github.com/a/b", ref: refs/heads/main, path: d%d, name: s%d}
                    """.formatted(random.nextInt(FOLDERS), number);
            case 7 -> """
                    apiVersion: source.toolkit.fluxcd.io/v1
                    kind: GitRepository
                    metadata: {name: flux-system, namespace: flux-system}
                    spec: {url: "https://github.com/a/b", ref: {branch: main}, ignore: "%s"}
                    """.formatted(number == 0 ? "/d2/" : "");
            default ->
                """
                    apiVersion: v1
                    kind: ConfigMap
                    metadata:
                      name: c%d
                      namespace: flux-system
                      annotations: {x: y%s}
                    data: {folder: "d%d", file: "${file:=f%d}", v: "${v:=}x"}
                    """.formatted(
                                number,
                                random.nextInt(2) == 0 ? ", kustomize.toolkit.fluxcd.io/ssa: IfNotPresent" : "",
                                random.nextInt(2) * folder,
                                random.nextInt(2) * file);
        };
    }

    private static String kustomization(int number, Random random) {
        StringBuilder text =
                new StringBuilder("""
                apiVersion: kustomize.toolkit.fluxcd.io/v1
                kind: Kustomization
                metadata: {name: k%d, namespace: flux-system}
                spec:
                  path: ./d%d
                  prune: true
                  sourceRef: {kind: GitRepository, name: flux-system}
                """.formatted(number, random.nextInt(5) == 0 ? random.nextInt(FOLDERS) : number));
        if (random.nextInt(3) == 0) {
            text.append("  dependsOn: [{name: k")
                    .append(random.nextInt(FOLDERS))
                    .append("}]\n");
        }
        if (random.nextInt(3) == 0) {
            text.append("  kubeConfig: {secretRef: {name: w-kubeconfig}}\n");
        }
        if (random.nextInt(2) == 0) {
            text.append("  postBuild: {substituteFrom: [{kind: ConfigMap, optional: true, name: c")
                    .append(random.nextInt(2))
                    .append("}]}\n");
        }
        return text.toString();
    }
}
