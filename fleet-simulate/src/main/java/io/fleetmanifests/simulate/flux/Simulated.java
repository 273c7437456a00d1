package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.FleetState;
import java.util.Map;
import java.util.Optional;

/**
 * A repository that was simulated, from which the simulation of another state of it starts. What depends on nothing that has changed
 * is taken over, so that a change of one cluster among thousands costs little more than that cluster. Never changes; any number
 * of threads may use it at once.
 *
 * <pre>{@code
 * ManifestTree before = TreeReader.read(main);
 * Simulated now = FluxSimulator.create().simulation(before);
 * Simulated then = now.next(TreeReader.read(branch, before));
 * Plan plan = FleetPlanner.create().plan(now.state(), then.state());
 * }</pre>
 */
public final class Simulated {

    private final FluxSimulator simulator;
    private final ManifestTree tree;
    private final FleetState state;
    private final Optional<Learned> learned;

    /**
     * What a simulation can tell another one of the same repository.
     *
     * @param state what was on every cluster in the end
     * @param memory what every Flux object did
     * @param packaged the charts that Flux has packaged, by whom it packaged them for
     */
    record Learned(Home home, FleetState state, Sources sources, Memory memory, Map<Applier, Packaged> packaged) {}

    /** A simulation that has ended; {@code learned} is empty when there was nothing to start from. */
    Simulated(FluxSimulator simulator, ManifestTree tree, FleetState state, Optional<Learned> learned) {
        this.simulator = simulator;
        this.tree = tree;
        this.state = state;
        this.learned = learned;
    }

    /** What is on every cluster when Flux has come to rest. */
    public FleetState state() {
        return state;
    }

    /**
     * The simulation of the repository with other files, by the same simulator: its state is the one that
     * {@link FluxSimulator#simulate} finds, but for charts of the repository with other files and the same version. Flux keeps
     * those as it packaged them before, and so does this; a finding says so of each. Files are known again by their bytes; a
     * tree that was read with {@link io.fleetmanifests.tree.TreeReader#read(java.nio.file.Path, ManifestTree)} is compared at
     * once.
     *
     * @throws java.io.UncheckedIOException as for {@link FluxSimulator#simulate}
     */
    public Simulated next(ManifestTree other) {
        return simulator.run(other.reusing(tree), learned);
    }
}
