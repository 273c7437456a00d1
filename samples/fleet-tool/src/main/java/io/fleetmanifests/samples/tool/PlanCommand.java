package io.fleetmanifests.samples.tool;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.simulate.flux.Simulated;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.validate.plan.FleetPlanner;
import io.fleetmanifests.validate.plan.Plan;
import io.fleetmanifests.validate.state.FleetState;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fleet-tool plan}. */
@Command(
        name = "plan",
        description = "Says what the step from one state of a repository to another does to the clusters.")
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD_DIR", description = "The repository as it is.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW_DIR", description = "The repository as it shall be.")
    private Path after = Path.of("");

    @Option(names = "--format", paramLabel = "F", description = "text, json or markdown; text if not given.")
    private PlanFormat format = PlanFormat.TEXT;

    @Option(
            names = "--max-deletions",
            paramLabel = "N",
            description = "How many clusters may be deleted or replaced; 0 if not given.")
    private int mostDeletions;

    @Option(names = "--protect", paramLabel = "CLUSTER", description = "A cluster that must not go.")
    private List<String> protectedClusters = new ArrayList<>();

    @Mixin
    private SimulatorOptions simulation = new SimulatorOptions();

    @Override
    public Integer call() {
        if (mostDeletions < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--max-deletions must be at least 0, got " + mostDeletions);
        }
        FluxSimulator simulator = simulation.simulator();
        FleetPlanner.Builder planner = FleetPlanner.builder();
        protectedClusters.forEach(planner::protect);
        require(before);
        require(after);
        ManifestTree tree = TreeReader.read(before);
        Simulated simulated = simulator.simulation(tree);
        FleetState old = simulated.state();
        // What has not changed is neither read nor simulated again.
        FleetState now = simulated.next(TreeReader.read(after, tree)).state();
        Plan plan = planner.build().plan(old, now);
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(format.write(plan));
        stdout.flush();
        complain(faults(old), faults(now));
        if (plan.unknown().isPresent()) {
            return ExitCodes.USAGE;
        }
        return plan.isRefused(mostDeletions) ? ExitCodes.FINDINGS : ExitCodes.FINE;
    }

    private void require(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "must be a folder, got \"" + folder + "\"");
        }
    }

    /** What fails, or is taken for granted, on the way to a state is no change, but tells how sure the plan is. */
    private static Set<String> faults(FleetState state) {
        return state.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::toText)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void complain(Set<String> old, Set<String> now) {
        PrintWriter stderr = spec.commandLine().getErr();
        old.forEach(fault ->
                stderr.println("fleet-tool: " + (now.contains(fault) ? "OLD_DIR and NEW_DIR: " : "OLD_DIR: ") + fault));
        now.stream()
                .filter(fault -> !old.contains(fault))
                .forEach(fault -> stderr.println("fleet-tool: NEW_DIR: " + fault));
    }
}
