package io.fleetmanifests.samples.tool;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.RepositoryLayout;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** {@code fleet-tool}: the SDK on the command line. */
@Command(
        name = "fleet-tool",
        description = "Renders and checks the repositories that Flux and Cluster API run fleets of clusters from.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ToolVersion.class,
        subcommands = {
            RenderCommand.class,
            CrdsCommand.class,
            ValidateCommand.class,
            ExpandCommand.class,
            PlanCommand.class,
            LaterCommands.Migrate.class,
            LaterCommands.Import.class,
            RulesCommand.class
        })
public final class FleetTool {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this and exit.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean version;

    private FleetTool() {}

    /** Runs the tool and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(runToTheEnd(out, err, args));
    }

    /** A repository may be larger than the process's memory, which is no reason for a stack trace. */
    private static int runToTheEnd(PrintWriter out, PrintWriter err, String... args) {
        try {
            return run(out, err, Help.Ansi.AUTO, args);
        } catch (OutOfMemoryError e) {
            err.println("fleet-tool: there is not enough memory for all of this; give more with java -Xmx");
            return ExitCodes.USAGE;
        }
    }

    /** Runs the tool without color; returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Help.Ansi.OFF, args);
    }

    /** Runs the tool; {@code AUTO} means color on a terminal, unless NO_COLOR is set. */
    static int run(PrintWriter out, PrintWriter err, Help.Ansi color, String... args) {
        return new CommandLine(new FleetTool())
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(color))
                .registerConverter(PlanFormat.class, named(PlanFormat::wireName, List.of(PlanFormat.values())))
                .registerConverter(ReportFormat.class, named(ReportFormat::wireName, List.of(ReportFormat.values())))
                .registerConverter(
                        RulesCommand.Format.class,
                        named(RulesCommand.Format::wireName, List.of(RulesCommand.Format.values())))
                .registerConverter(ApiProfile.class, named(ApiProfile::wireName, List.of(ApiProfile.values())))
                .registerConverter(
                        RepositoryLayout.class, named(RepositoryLayout::wireName, List.of(RepositoryLayout.values())))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command))
                .execute(args);
    }

    /** Takes the names that fleet.yaml takes, in upper and lower case. */
    private static <T> ITypeConverter<T> named(Function<T, String> name, List<T> values) {
        return text -> values.stream()
                .filter(value -> name.apply(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be "
                        + values.stream().map(name).collect(Collectors.joining(" or ")) + ", got \"" + text + "\""));
    }

    /** What the input has wrong goes to standard output, line by line; what the tool could not do goes to standard error. */
    private static int failed(Exception e, CommandLine command) {
        if (e instanceof FindingsException findings) {
            if (isUnreadable(findings)) {
                command.getErr().println("fleet-tool: " + findings.getMessage());
                return ExitCodes.USAGE;
            }
            for (Finding finding : findings.findings()) {
                command.getOut().println(finding.toText());
            }
            return ExitCodes.FINDINGS;
        }
        command.getErr().println("fleet-tool: " + (e.getMessage() == null ? e : e.getMessage()));
        return ExitCodes.USAGE;
    }

    /** A file that is not there has nothing wrong in it: that is the caller's mistake. */
    private static boolean isUnreadable(FindingsException e) {
        return e.findings().stream().allMatch(finding -> finding.rule().equals("fleet-unreadable"));
    }
}
