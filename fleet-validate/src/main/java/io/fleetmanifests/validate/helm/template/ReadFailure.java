package io.fleetmanifests.validate.helm.template;

/** Thrown to leave an action that Helm would stop at; it never leaves the package. */
final class ReadFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient FailedRead read;

    ReadFailure(FailedRead read) {
        super(read.read(), null, false, false);
        this.read = read;
    }

    FailedRead read() {
        return read;
    }
}
