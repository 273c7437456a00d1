package io.fleetmanifests.tree;

/** The rest of a document, or of the file, cannot be read. */
final class StopReading extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final boolean wholeFile;

    private StopReading(Problem problem, boolean wholeFile) {
        super(problem.message(), null, false, false);
        this.problem = problem;
        this.wholeFile = wholeFile;
    }

    /** The next document may be fine. */
    static StopReading ofDocument(Problem problem) {
        return new StopReading(problem, false);
    }

    /** A bound of the file is reached. */
    static StopReading ofFile(Problem problem) {
        return new StopReading(problem, true);
    }

    Problem problem() {
        return problem;
    }

    boolean wholeFile() {
        return wholeFile;
    }
}
