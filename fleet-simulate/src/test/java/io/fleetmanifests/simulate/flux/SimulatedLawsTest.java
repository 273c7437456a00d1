package io.fleetmanifests.simulate.flux;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetRepository;
import io.fleetmanifests.fleet.ManagementCluster;
import io.fleetmanifests.fleet.NginxIngress;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A simulation that starts from another one finds what one from nothing finds, whatever has changed between the two. */
final class SimulatedLawsTest {

    private static final FluxSimulator SIMULATOR = FluxSimulator.create();

    /** A change of one file: which one, counted around all files, and how. */
    private record Edit(int file, Kind kind) {

        enum Kind {
            REMOVED,
            SHIFTED,
            BROKEN,
            GROWN,
            SPACED,
            SCALED,
            RENAMED,
            SUSPENDED,
            MOVED,
            BUMPED
        }

        private String change(String text) {
            return switch (kind) {
                case REMOVED -> "";
                case SHIFTED -> "# another line\n" + text;
                case BROKEN -> text + "\n{";
                case GROWN -> text + "\n# another line\n";
                case SPACED -> text.replaceFirst("\nspec:", "\n\nspec:");
                case SCALED -> text.replaceAll("replicas: \\d+", "replicas: 4");
                case RENAMED -> text.replaceFirst("name: ([a-z]+)", "name: $1x");
                case SUSPENDED -> text.replaceFirst("\nspec:\n", "\nspec:\n  suspend: true\n");
                case MOVED -> text.replaceFirst("path: \\./", "path: ./x");
                case BUMPED -> text.replaceFirst("version: (\\S+)", "version: 9.9.9");
            };
        }

        ManifestTree apply(ManifestTree tree) {
            List<ManifestFile> files = new ArrayList<>(tree.files());
            ManifestFile chosen = files.get(file % files.size());
            ManifestTree.Builder edited = tree.toBuilder().remove(chosen.path());
            if (kind != Kind.REMOVED) {
                edited.add(read(chosen.path(), change(chosen.toText())));
            }
            return edited.build();
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void startingFromAnotherFleetChangesNothing(@ForAll("fleets") Fleet one, @ForAll("fleets") Fleet other) {
        ManifestTree before = onDisk(one);
        ManifestTree tree = onDisk(other);
        Simulated simulated = SIMULATOR.simulation(before);

        assertNext(simulated.state(), before, simulated.next(tree).state(), tree);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void startingFromOtherFilesChangesNothing(@ForAll("fleets") Fleet fleet, @ForAll("edits") List<Edit> edits) {
        ManifestTree tree = onDisk(fleet);
        ManifestTree packaged = tree;
        Simulated simulated = SIMULATOR.simulation(tree);
        for (Edit edit : edits) {
            tree = edit.apply(tree);
            Simulated next = simulated.next(reread(tree));
            packaged = assertNext(simulated.state(), packaged, next.state(), tree);
            simulated = next;
        }
    }

    /**
     * The state is that of the tree in which charts of the same version have the files that Flux packaged before, with a finding for
     * each. Releases that are new, or say something else of their chart, get new files beside others that do not: no tree is both.
     *
     * @return that tree
     */
    private static ManifestTree assertNext(
            FleetState before, ManifestTree packaged, FleetState actual, ManifestTree tree) {
        ManifestTree.Builder kept = tree.toBuilder();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : actual.findings()) {
            if (!finding.rule().equals("flux-chart-unbumped")) {
                others.add(finding);
                continue;
            }
            TreePath chart = TreePath.of(finding.location().orElseThrow().file())
                    .parent()
                    .orElseThrow();
            tree.filesBelow(chart).forEach(file -> kept.remove(file.path()));
            packaged.filesBelow(chart).forEach(kept::put);
        }
        ManifestTree asPackaged = kept.build();
        boolean unbumped = others.size() < actual.findings().size();
        if (!unbumped || releases(before).equals(releases(actual))) {
            FleetState expected = SIMULATOR.simulate(asPackaged);
            assertThat(others).isEqualTo(expected.findings());
            assertSame(actual, expected);
        }
        return asPackaged;
    }

    private static List<String> releases(FleetState state) {
        return Stream.concat(Stream.of(state.management()), state.workers().values().stream())
                .flatMap(cluster -> cluster.objects().stream()
                        .filter(object -> object.gvk().kind().equals("HelmRelease"))
                        .map(object -> cluster.name()
                                + object.identity()
                                + object.content().path("spec").path("chart")))
                .toList();
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void whatWasRenderedIsKnownAgain(@ForAll("fleets") Fleet fleet) {
        ManifestTree tree = FleetRenderer.create().render(fleet);

        FleetState first = SIMULATOR.simulate(tree);
        FleetState again = SIMULATOR
                .simulation(tree)
                .next(FleetRenderer.create().render(fleet))
                .state();
        assertThat(again.findings()).isEqualTo(first.findings());
        assertSame(again, first);
    }

    private static void assertSame(FleetState actual, FleetState expected) {
        assertThat(actual.workers().keySet()).isEqualTo(expected.workers().keySet());
        assertSame(actual.management(), expected.management(), actual, expected);
        actual.workers()
                .forEach((name, worker) ->
                        assertSame(worker, expected.worker(name).orElseThrow(), actual, expected));
    }

    private static void assertSame(
            ClusterState actual, ClusterState expected, FleetState actualFleet, FleetState expectedFleet) {
        assertThat(new ArrayList<>(actual.objects())).isEqualTo(new ArrayList<>(expected.objects()));
        assertThat(text(actual)).isEqualTo(text(expected));
        for (PlacedObject object : actual.objects()) {
            for (Applier applier : object.origin().appliers()) {
                assertThat(actualFleet.isStuck(applier)).isEqualTo(expectedFleet.isStuck(applier));
            }
        }
    }

    /** With the order of keys, which objects leave out when they are compared. */
    private static List<String> text(ClusterState cluster) {
        return cluster.objects().stream()
                .map(object -> object.content().toString())
                .toList();
    }

    /** The tree as if somebody had written and read it. */
    private static ManifestTree onDisk(Fleet fleet) {
        return reread(FleetRenderer.create().render(fleet));
    }

    private static ManifestTree reread(ManifestTree tree) {
        ManifestTree.Builder read = ManifestTree.builder();
        tree.files().forEach(file -> read.add(read(file.path(), file.toText())));
        return read.build();
    }

    private static ManifestFile read(TreePath path, String text) {
        boolean yaml = path.fileName().endsWith(".yaml") && !path.toString().contains("/templates/");
        return yaml ? YamlReader.read(path, text.getBytes(StandardCharsets.UTF_8)) : ManifestFile.text(path, text);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, 999), Arbitraries.of(Edit.Kind.values()))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Fleet> fleets() {
        Arbitrary<AksCluster> clusters = Combinators.combine(
                        Arbitraries.of("north", "south", "east", "west", "middle"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("Standard_D4s_v5", "Standard_D8s_v5"))
                .as(SimulatedLawsTest::cluster);
        return Combinators.combine(
                        clusters.list().uniqueElements(AksCluster::name).ofMaxSize(5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(RepositoryLayout.values()))
                .as(SimulatedLawsTest::fleet);
    }

    private static AksCluster cluster(String name, int replicas, String sku) {
        return AksCluster.builder()
                .name(name)
                .addNodePools(
                        AksNodePool.system("pool0", sku).replicas(replicas).build())
                .build();
    }

    private static Fleet fleet(List<AksCluster> clusters, boolean infra, RepositoryLayout layout) {
        Fleet.Builder fleet = Fleet.builder();
        fleet.layout(layout)
                .repository(FleetRepository.builder()
                        .url("https://github.com/example/fleet")
                        .build())
                .management(ManagementCluster.builder()
                        .addIdentities(AzureIdentity.workloadIdentity(
                                "00000000-0000-0000-0000-000000000003", "00000000-0000-0000-0000-000000000002"))
                        .build())
                .addDefaults(AksDefaults.builder()
                        .subscriptionID("00000000-0000-0000-0000-000000000001")
                        .location("westeurope")
                        .version("v1.33.2")
                        .build())
                .addClusters(cluster("rock", 1, "Standard_D4s_v5"));
        clusters.forEach(fleet::addClusters);
        if (infra) {
            fleet.addInfra(NginxIngress.f5());
        }
        return fleet.build();
    }
}
