package io.fleetmanifests.samples.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The commands of the contract that this release does not have yet: they say so and fail, instead of doing half. */
final class LaterCommands {

    private LaterCommands() {}

    /** Takes any arguments and refuses. */
    abstract static class Later implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Unmatched
        @SuppressWarnings("UnusedVariable") // picocli fills it: any argument is taken, to be refused with one word
        private List<String> arguments = new ArrayList<>();

        @Override
        public Integer call() {
            spec.commandLine()
                    .getErr()
                    .println("fleet-tool: " + spec.name() + " is not in this release; --help names those that are");
            return ExitCodes.USAGE;
        }
    }

    @Command(name = "migrate", description = "Not in this release: a repository at another profile.")
    static final class Migrate extends Later {}

    @Command(name = "import", description = "Not in this release: the fleet that a repository describes.")
    static final class Import extends Later {}
}
