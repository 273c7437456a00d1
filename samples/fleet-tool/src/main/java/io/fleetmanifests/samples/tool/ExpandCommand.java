package io.fleetmanifests.samples.tool;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.render.sync.SyncResult;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.simulate.flux.ExpandedTree;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.validate.state.FleetState;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fleet-tool expand}. */
@Command(name = "expand", description = "Writes what lands on which cluster, with Flux and Helm run here.")
final class ExpandCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The repository.")
    private Path repository = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR2", description = "The folder to write to.")
    private Path out = Path.of("");

    @Mixin
    private SimulatorOptions simulation = new SimulatorOptions();

    @Override
    public Integer call() {
        if (!Files.isDirectory(repository)) {
            throw new ParameterException(spec.commandLine(), "DIR must be a folder, got \"" + repository + "\"");
        }
        // Built before the tree is read, so that Helm is loaded meanwhile.
        FluxSimulator simulator = simulation.simulator();
        ManifestTree tree = TreeReader.read(repository);
        FleetState state = simulator.simulate(tree);
        PrintWriter stdout = spec.commandLine().getOut();
        for (Finding finding : state.findings()) {
            stdout.println(finding.toText());
        }
        SyncResult result = TreeWriter.write(ExpandedTree.of(state, tree), out);
        stdout.print(result.toText());
        stdout.flush();
        boolean errors = state.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return errors || !result.conflicts().isEmpty() ? ExitCodes.FINDINGS : ExitCodes.FINE;
    }
}
