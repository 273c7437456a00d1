package io.fleetmanifests.simulate.substitute;

/** A text whose variables Flux would not replace; the message is a fragment in lower case. */
public final class SubstitutionException extends Exception {

    private static final long serialVersionUID = 1;

    private final int offset;

    SubstitutionException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text the variable starts that is at fault, in characters from 0. */
    public int offset() {
        return offset;
    }
}
