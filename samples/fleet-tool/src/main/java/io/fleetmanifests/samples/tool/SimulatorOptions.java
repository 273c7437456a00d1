package io.fleetmanifests.samples.tool;

import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.tree.TreePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a simulation needs to be told, alike for all commands that run one. */
final class SimulatorOptions {

    @Option(names = "--root", paramLabel = "PATH", description = "What is applied to the management cluster by hand.")
    private Optional<String> root = Optional.empty();

    @Option(names = "--charts", paramLabel = "DIR", description = "Charts that are not in the repository.")
    private Optional<Path> charts = Optional.empty();

    @Option(names = "--kube-version", paramLabel = "V", description = "The Kubernetes that charts are told.")
    private Optional<String> kubeVersion = Optional.empty();

    /** Whether one of them is given. */
    boolean areGiven() {
        return root.isPresent() || charts.isPresent() || kubeVersion.isPresent();
    }

    /**
     * The simulator that they describe.
     *
     * @throws IllegalArgumentException when one of them has a value that it cannot have
     */
    FluxSimulator simulator() {
        FluxSimulator.Builder simulator = FluxSimulator.builder();
        root.map(TreePath::of).ifPresent(simulator::root);
        charts.ifPresent(folder -> {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException("--charts must be a folder, got \"" + folder + "\"");
            }
            simulator.charts(folder);
        });
        kubeVersion.ifPresent(simulator::kubeVersion);
        return simulator.build();
    }
}
