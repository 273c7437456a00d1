package io.fleetmanifests.samples.tool;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.simulate.flux.ExpandedTree;
import io.fleetmanifests.simulate.flux.FluxSimulator;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import io.fleetmanifests.validate.state.FleetState;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fleet-tool validate}. */
@Command(
        name = "validate",
        description = "Says of a repository what the API server, webhooks and controllers would say after a push.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The repository.")
    private Path folder = Path.of("");

    @Option(names = "--base", paramLabel = "OLD_DIR", description = "The repository before: adds the rules of changes.")
    private Optional<Path> base = Optional.empty();

    @Option(names = "--crds", paramLabel = "DIR", description = "CRD files; they win over the built-in ones.")
    private List<Path> crds = new ArrayList<>();

    @Option(names = "--expanded", description = "Judge what lands on the clusters too, with Flux and Helm run here.")
    private boolean expanded;

    @Mixin
    private SimulatorOptions simulation = new SimulatorOptions();

    @Option(names = "--format", paramLabel = "F", description = "text, json, sarif or junit; text if not given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Override
    public Integer call() {
        if (expanded && base.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--expanded and --base exclude each other; use plan");
        }
        if (simulation.areGiven() && !expanded) {
            throw new ParameterException(spec.commandLine(), "--root, --charts and --kube-version need --expanded");
        }
        // Made before the trees are read, so that Helm is loaded meanwhile.
        Optional<FluxSimulator> simulator = expanded ? Optional.of(simulation.simulator()) : Optional.empty();
        FleetValidator.Builder validator = FleetValidator.builder();
        crds.forEach(each -> validator.crds(each.toString(), read(each)));
        ManifestTree tree = read(folder);
        Optional<ManifestTree> before = base.map(ValidateCommand::read);
        Report report = simulator.isPresent()
                ? expanded(validator.build(), simulator.get(), tree)
                : before.map(old -> validator.build().validate(tree, old))
                        .orElseGet(() -> validator.build().validate(tree));
        boolean colored = spec.commandLine().getColorScheme().ansi().enabled();
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(format.write(report, colored));
        stdout.flush();
        boolean incomplete = before.map(this::complain).orElse(false) || report.isInconclusive();
        if (report.hasErrors() && !report.isInconclusive()) {
            return ExitCodes.FINDINGS;
        }
        return incomplete ? ExitCodes.USAGE : ExitCodes.FINE;
    }

    private static Report expanded(FleetValidator validator, FluxSimulator simulator, ManifestTree tree) {
        FleetState state = simulator.simulate(tree);
        return validator.validate(tree, state, ExpandedTree.of(state, tree));
    }

    private static ManifestTree read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + ": must be a folder that can be read");
        }
        return TreeReader.read(folder);
    }

    /** What of the old repository cannot be read is nobody's finding, but changes of it are not checked; true if there is any. */
    private boolean complain(ManifestTree old) {
        List<Finding> faults = old.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        faults.forEach(fault -> spec.commandLine().getErr().println("fleet-tool: --base: " + fault.toText()));
        return !faults.isEmpty();
    }
}
