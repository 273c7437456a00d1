package io.fleetmanifests.validate.object;

import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Level;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The problems of one object, up to a number that somebody may want to read; of the others only how many there are. */
public final class ObjectProblems implements Consumer<Problem> {

    /** An object has not more problems than anybody wants to read. */
    public static final Rule MORE = new Rule(
            "object-problems",
            Severity.ERROR,
            Level.FILE,
            "an object has not so many problems that nobody can want to read them",
            "this validator, which lists 1000 of them",
            "");

    private static final int MOST = 1_000;

    private final List<Problem> listed = new ArrayList<>();
    private final Set<Rule> rules = new HashSet<>();
    private int more;
    private boolean moreErrors;

    /** No problems yet. */
    public ObjectProblems() {}

    @Override
    public void accept(Problem problem) {
        rules.add(problem.rule());
        if (listed.size() < MOST) {
            listed.add(problem);
        } else {
            more++;
            moreErrors |= problem.severity() == Severity.ERROR;
        }
    }

    /** The rules that are broken, also by problems that are not listed. */
    public Set<Rule> rules() {
        return rules;
    }

    /** Where the problems of a severity are that are known by now. */
    Set<FieldPath> places(Severity severity) {
        if (listed.isEmpty()) {
            return Set.of();
        }
        Set<FieldPath> places = new HashSet<>();
        for (Problem problem : toList()) {
            if (problem.severity() == severity) {
                places.add(problem.path());
            }
        }
        return places;
    }

    /** The problems in their order, and one for all that are not listed. */
    public List<Problem> toList() {
        if (listed.isEmpty()) {
            return List.of();
        }
        List<Problem> all = new ArrayList<>(listed);
        if (more > 0) {
            Problem rest = Problem.of(MORE, FieldPath.root(), "has " + more + " more problems, which are not listed");
            all.add(rest.withSeverity(moreErrors ? Severity.ERROR : Severity.WARNING));
        }
        return all;
    }
}
