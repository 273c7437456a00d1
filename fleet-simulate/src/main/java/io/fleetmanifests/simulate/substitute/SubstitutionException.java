package io.fleetmanifests.simulate.substitute;

/** A text whose variables Flux would not replace; the message is a fragment in lower case. */
public final class SubstitutionException extends Exception {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final int offset;
    private final boolean unset;

    SubstitutionException(String problem, int offset, boolean unset) {
        super(problem);
        this.problem = problem;
        this.offset = offset;
        this.unset = unset;
    }

    /** What is wrong: a fragment in lower case. */
    public String problem() {
        return problem;
    }

    /** Where in the text the variable starts that is at fault, in characters from 0. */
    public int offset() {
        return offset;
    }

    /** Whether the variable is well written, and only not set. */
    public boolean unset() {
        return unset;
    }
}
