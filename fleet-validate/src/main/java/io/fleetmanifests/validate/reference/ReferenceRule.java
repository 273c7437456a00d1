package io.fleetmanifests.validate.reference;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Rules about objects that have to do with each other. An implementation keeps no state. */
public interface ReferenceRule {

    /** The rules that {@link #check} holds; most often one. */
    List<Rule> rules();

    /** Says what is wrong, each thing once, at the object that would have to change. */
    void check(ObjectIndex objects, Consumer<Finding> findings);
}
