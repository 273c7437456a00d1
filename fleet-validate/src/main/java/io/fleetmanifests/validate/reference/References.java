package io.fleetmanifests.validate.reference;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The rules of all families on the class path. Never changes. */
public final class References {

    private final List<ReferenceRule> rules;

    private References(List<ReferenceRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All families on the class path; loaded at the first call and kept. */
    public static References builtIn() {
        return BuiltIn.REFERENCES;
    }

    /** Everything that they hold, each once. */
    public List<Rule> allRules() {
        return rules.stream().flatMap(rule -> rule.rules().stream()).distinct().toList();
    }

    /** What is wrong, by place. */
    public List<Finding> check(ObjectIndex objects) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.check(objects, findings::add));
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    private static References load() {
        List<ReferenceRule> rules = new ArrayList<>();
        ServiceLoader.load(ReferenceFamily.class, ReferenceFamily.class.getClassLoader())
                .forEach(family -> rules.addAll(family.rules()));
        return new References(rules);
    }

    /** Apart, so that nobody pays for them who does not ask. */
    private static final class BuiltIn {
        static final References REFERENCES = load();
    }
}
