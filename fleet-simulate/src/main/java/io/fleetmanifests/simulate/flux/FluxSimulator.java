package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.ChartFolder;
import io.fleetmanifests.simulate.helm.HelmEngine;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.state.FleetState;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which objects a repository puts on which cluster, with no cluster and no network. Never changes; any number of threads
 * may use one at once, and one simulation uses as many threads as the common pool has.
 *
 * <pre>{@code
 * FleetState state = FluxSimulator.create().simulate(tree);
 * ClusterState atlantic = state.worker("atlantic").orElseThrow();
 * }</pre>
 *
 * <p><b>Where it starts.</b> At what somebody applies to the management cluster by hand: the only {@code clusters-sync.yaml} of
 * the tree, with the rest of its folder when that has a kustomization file; without one the only {@code gotk-sync.yaml};
 * without one the only file with a FluxInstance that has a sync. Of several of a kind none is better than the others: the
 * simulation says so and is empty, until {@link Builder#root} names one.
 *
 * <p>A file {@code clusters/<name>/infra.yaml} that no Flux object of the tree applies is what somebody applied to a cluster that
 * is not created from here, and that runs a Flux of its own on the repository: it is among the workers.
 *
 * <p><b>What the repository is.</b> The source that the first Flux object there names is the tree, whether or not a document
 * declares it, on the management cluster and on those that run a Flux of their own. A source of another worker is the tree when its address is the repository's: the one that the user names, or the one
 * that the documents of that source agree on. Every other source is another repository, and what comes of it is not known.
 *
 * <p><b>What is not known</b> is an info among the findings, never a guess: charts that are not at hand, other repositories,
 * the values of Secrets. Hooks of charts are not listed, since Helm runs and does not keep them; a chart is told the API
 * versions of Kubernetes and none of a cluster's own. Of a worker's own Flux objects something comes only when the repository
 * brings Flux to the worker.
 */
public final class FluxSimulator {

    private final Settings settings;

    private FluxSimulator(Settings settings) {
        this.settings = settings;
    }

    /** A simulator with the defaults of {@link Builder}. */
    public static FluxSimulator create() {
        return builder().build();
    }

    /** Starts a simulator with the defaults of its builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is on every cluster when Flux has come to rest.
     *
     * @throws java.io.UncheckedIOException when Helm is at hand and its temporary folder cannot be written
     */
    public FleetState simulate(ManifestTree tree) {
        return simulation(tree).state();
    }

    /**
     * What is on every cluster when Flux has come to rest, with all that the simulation of another state of the repository can use.
     *
     * @throws java.io.UncheckedIOException as {@link #simulate} does
     */
    public Simulated simulation(ManifestTree tree) {
        return run(tree, Optional.empty());
    }

    /** A simulation that takes over what it can; {@code earlier} is of the same simulator. */
    Simulated run(ManifestTree tree, Optional<Simulated.Learned> earlier) {
        Root root = Root.of(tree, settings.root());
        if (root.source().isEmpty()) {
            return new Simulated(this, tree, FleetState.unknown(root.findings()), Optional.empty());
        }
        Home home = Home.of(tree, root.source().get(), settings.repository().or(root::address));
        Optional<HelmEngine> found = settings.helm() ? HelmEngine.find() : Optional.empty();
        if (found.isEmpty()) {
            return run(tree, root, home, earlier, found);
        }
        try (HelmEngine helm = found.get()) {
            return run(tree, root, home, earlier, Optional.of(helm));
        }
    }

    private Simulated run(
            ManifestTree tree, Root root, Home home, Optional<Simulated.Learned> earlier, Optional<HelmEngine> helm) {
        // Where another source is the repository, the same question has another answer.
        Optional<Simulated.Learned> usable =
                earlier.filter(learned -> learned.home().equals(home));
        Session session = usable.isPresent()
                ? Session.next(tree, usable.get(), settings, helm)
                : Session.of(tree, home, settings, helm);
        Simulation simulation = new Simulation(session, root);
        FleetState state = simulation.run();
        Simulated.Learned learned =
                new Simulated.Learned(home, state, session.sources(), simulation.memory(), simulation.packaged());
        return new Simulated(this, tree, state, Optional.of(learned));
    }

    /** Collects what a simulation needs to be told. */
    public static final class Builder {

        private static final Pattern KUBE_VERSION =
                Pattern.compile("v?\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?([-+][-+.0-9A-Za-z]+)?");

        private Optional<TreePath> root = Optional.empty();
        private Optional<String> repository = Optional.empty();
        private ChartFolder charts = ChartFolder.none();
        private String kubeVersion = "1.34.0";
        private boolean strictSubstitution = true;
        private boolean helm = true;

        private Builder() {}

        /** The file or folder that somebody applies to the management cluster by hand. Default: found, as said above. */
        public Builder root(TreePath root) {
            this.root = Optional.of(root);
            return this;
        }

        /** The address of the repository, such as {@code https://github.com/acme/fleet}. Default: found, as said above. */
        public Builder repository(String address) {
            this.repository = Optional.of(address);
            return this;
        }

        /**
         * A folder of charts, as archives ({@code .tgz}) or folders, for releases whose chart is not in the repository. Read at
         * once. Default: none.
         *
         * @throws java.io.UncheckedIOException when it cannot be read
         */
        public Builder charts(Path folder) {
            this.charts = ChartFolder.read(folder);
            return this;
        }

        /**
         * The version of Kubernetes that charts are told.
         *
         * @param version such as {@code 1.33.2}. Default: 1.34.0, the oldest that Flux 2.9 is tested with
         * @throws IllegalArgumentException when it is none
         */
        public Builder kubeVersion(String version) {
            if (!KUBE_VERSION.matcher(version).matches()) {
                throw new IllegalArgumentException(
                        "kubeVersion: must be a version such as 1.33.2, got \"" + version + "\"");
            }
            this.kubeVersion = version;
            return this;
        }

        /** Whether a variable that is not set and has no default is an error. Default: true, as in Flux 2.9 and later. */
        public Builder strictSubstitution(boolean strict) {
            this.strictSubstitution = strict;
            return this;
        }

        /** Whether Helm is used when it is at hand. Default: true; without it releases are listed, and not expanded. */
        public Builder helm(boolean helm) {
            this.helm = helm;
            return this;
        }

        /** The simulator; Helm is loaded in the background, so make it before you read the tree. */
        public FluxSimulator build() {
            if (helm) {
                HelmEngine.warmUp();
            }
            return new FluxSimulator(new Settings(root, repository, charts, kubeVersion, strictSubstitution, helm));
        }
    }
}
