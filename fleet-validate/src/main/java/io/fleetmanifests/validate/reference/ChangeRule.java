package io.fleetmanifests.validate.reference;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Rules about what a change of several files does together. An implementation keeps no state. */
public interface ChangeRule {

    /** The rules that {@link #check} holds; most often one. */
    List<Rule> rules();

    /** Says what is wrong with the step from one state of a repository to another, at what would have to change in the later one. */
    void check(ObjectIndex before, ObjectIndex now, Consumer<Finding> findings);
}
