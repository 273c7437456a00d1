package io.fleetmanifests.validate.admission;

import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that a webhook or a controller asks of an object. Keeps no state.
 *
 * <p>An implementation must take any object: what its schema says of it has been found already, and is not to be found again.
 * A value of the wrong type is to a rule as if it were absent.
 */
public interface AdmissionRule {

    /** What it holds; the rule of every problem that {@link #check} finds is among them. */
    List<Rule> rules();

    /** Finds what is wrong. */
    void check(Admission admission, Consumer<Problem> problems);
}
