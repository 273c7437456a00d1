package io.fleetmanifests.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong with one value, so that its maker learns of everything at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Starts without problems. */
    public Problems() {}

    /** Adds the problem unless {@code holds}. */
    public Problems require(boolean holds, Supplier<Problem> problem) {
        if (!holds) {
            found.add(problem.get());
        }
        return this;
    }

    /** Adds a problem. */
    public Problems add(Problem problem) {
        found.add(problem);
        return this;
    }

    /** Adds problems of a value that stands at {@code path} below this one. */
    public Problems addAll(String path, List<Problem> problems) {
        problems.forEach(problem -> found.add(problem.below(path)));
        return this;
    }

    /** What was found so far, in the order of the checks. */
    public List<Problem> toList() {
        return List.copyOf(found);
    }

    /**
     * Ends the checks.
     *
     * @param type the type of the value, for the message
     * @throws InvalidValueException when anything was found
     */
    public void throwIfAny(String type) {
        if (!found.isEmpty()) {
            throw new InvalidValueException(type, found);
        }
    }
}
