package io.fleetmanifests.samples.tool;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.sync.SyncResult;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fleet-tool render}. */
@Command(
        name = "render",
        description =
                "Renders a fleet, validates it, and writes what changed; writes nothing when a finding is an error.")
final class RenderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--fleet", required = true, paramLabel = "FILE", description = "The fleet.")
    private Path fleetFile = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The repository to write to.")
    private Path out = Path.of("");

    @Option(names = "--profile", paramLabel = "P", description = "Not the fleet's: SEED_2021, CAPI_V1BETA1 or CURRENT.")
    private Optional<ApiProfile> profile = Optional.empty();

    @Option(names = "--layout", paramLabel = "L", description = "Not the fleet's: helm or manifests.")
    private Optional<RepositoryLayout> layout = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Option(names = "--no-validate", negatable = false, description = "Write without validating.")
    private boolean noValidate;

    @Option(names = "--overwrite-edited", description = "Overwrite files that somebody edited since the last run.")
    private boolean overwriteEdited;

    @Override
    public Integer call() {
        PrintWriter stdout = spec.commandLine().getOut();
        Fleet fleet = FleetReader.read(fleetFile);
        fleet = profile.map(fleet::withProfile).orElse(fleet);
        fleet = layout.map(fleet::withLayout).orElse(fleet);
        ManifestTree tree = FleetRenderer.create().render(fleet);
        if (!noValidate) {
            Report report = FleetValidator.create().validate(tree);
            for (Finding finding : report.findings()) {
                stdout.println(finding.toText());
            }
            if (report.hasErrors()) {
                return ExitCodes.FINDINGS;
            }
        }
        SyncResult result = TreeWriter.of(tree)
                .dryRun(dryRun)
                .overwriteEdited(overwriteEdited)
                .writeTo(out);
        stdout.print(result.toText());
        stdout.flush();
        return result.conflicts().isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }
}
