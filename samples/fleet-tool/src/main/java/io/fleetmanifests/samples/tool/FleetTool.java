package io.fleetmanifests.samples.tool;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code fleet-tool}: the SDK on the command line. */
@Command(
        name = "fleet-tool",
        description = "Renders and checks the repositories that Flux and Cluster API run fleets of clusters from.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RenderCommand.class,
            CrdsCommand.class,
            LaterCommands.Validate.class,
            LaterCommands.Expand.class,
            LaterCommands.Plan.class,
            LaterCommands.Migrate.class,
            LaterCommands.Import.class,
            LaterCommands.Rules.class
        })
public final class FleetTool {

    private FleetTool() {}

    /** Runs the tool and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs the tool; returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new FleetTool())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command))
                .execute(args);
    }

    /** What the input has wrong goes to standard output, line by line; what the tool could not do goes to standard error. */
    private static int failed(Exception e, CommandLine command) {
        if (e instanceof FindingsException findings) {
            for (Finding finding : findings.findings()) {
                command.getOut().println(finding.toText());
            }
            return ExitCodes.FINDINGS;
        }
        command.getErr().println("fleet-tool: " + e.getMessage());
        return ExitCodes.USAGE;
    }
}
