package io.fleetmanifests.samples.tool;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the tool.
 *
 * @param exitCode how it ended
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record ToolRun(int exitCode, String out, String err) {

    static ToolRun of(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int exitCode = FleetTool.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
        return new ToolRun(exitCode, out.toString(), err.toString());
    }
}
