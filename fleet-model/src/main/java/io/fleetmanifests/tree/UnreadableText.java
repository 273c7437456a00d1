package io.fleetmanifests.tree;

/** Bytes that are no text which YAML allows; the message says why. */
final class UnreadableText extends Exception {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final int line;
    private final int column;

    UnreadableText(int line, int column, String problem) {
        super(problem);
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    String problem() {
        return problem;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
