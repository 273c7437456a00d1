package io.fleetmanifests.tree;

/** Bytes that are no text which YAML allows; the message says why. */
final class UnreadableText extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    UnreadableText(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
