package io.fleetmanifests.samples.tool;

/** What the tool's exit codes say. */
final class ExitCodes {

    /** Nothing is wrong. */
    static final int FINE = 0;

    /** At least one finding is an error, or a file is in the way. */
    static final int FINDINGS = 1;

    /** The tool was used wrongly or could not do its work. */
    static final int USAGE = 2;

    private ExitCodes() {}
}
