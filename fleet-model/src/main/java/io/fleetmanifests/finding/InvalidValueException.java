package io.fleetmanifests.finding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value was refused when it was built; the message has one line for each problem:
 * {@code AksNodePool name: must be at most 12 characters for Linux, got "workerpoolone1" (14); shorten it}.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidValueException(String type, List<Problem> problems) {
        super(problems.stream().map(problem -> type + " " + problem.toText()).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong with the value. */
    public List<Problem> problems() {
        return problems;
    }
}
