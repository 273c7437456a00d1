package io.fleetmanifests.samples.tool;

import io.fleetmanifests.simulate.flux.FluxRules;
import io.fleetmanifests.validate.Rules;
import io.fleetmanifests.validate.rule.Rule;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules of validation and those of the simulation. */
final class AllRules {

    private AllRules() {}

    /** By id; validation speaks first where both have one. */
    static Collection<Rule> list() {
        SortedMap<String, Rule> rules = new TreeMap<>();
        Rules.all().forEach(rule -> rules.put(rule.id(), rule));
        FluxRules.all().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return rules.values();
    }

    /** Where the page of a rule stands in the project's repository. */
    static String page(Rule rule) {
        return "docs/rules/" + rule.id() + ".md";
    }
}
