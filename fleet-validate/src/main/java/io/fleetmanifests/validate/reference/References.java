package io.fleetmanifests.validate.reference;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The rules of all families on the class path. Never changes. */
public final class References {

    private final List<ReferenceRule> rules;
    private final List<ChangeRule> changeRules;

    private References(List<ReferenceRule> rules, List<ChangeRule> changeRules) {
        this.rules = List.copyOf(rules);
        this.changeRules = List.copyOf(changeRules);
    }

    /** All families on the class path; loaded at the first call and kept. */
    public static References builtIn() {
        return BuiltIn.REFERENCES;
    }

    /** Everything that they hold, each once. */
    public List<Rule> allRules() {
        return Stream.concat(
                        rules.stream().map(ReferenceRule::rules),
                        changeRules.stream().map(ChangeRule::rules))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** What is wrong, by place. */
    public List<Finding> check(ObjectIndex objects) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> rule.check(objects, findings::add));
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    /** What is wrong with the step from one state of a repository to another, by place. */
    public List<Finding> checkChange(ObjectIndex before, ObjectIndex now) {
        List<Finding> findings = new ArrayList<>();
        changeRules.forEach(rule -> rule.check(before, now, findings::add));
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    private static References load() {
        List<ReferenceRule> rules = new ArrayList<>();
        List<ChangeRule> changeRules = new ArrayList<>();
        ServiceLoader.load(ReferenceFamily.class, ReferenceFamily.class.getClassLoader())
                .forEach(family -> {
                    rules.addAll(family.rules());
                    changeRules.addAll(family.changeRules());
                });
        return new References(rules, changeRules);
    }

    /** Apart, so that nobody pays for them who does not ask. */
    private static final class BuiltIn {
        static final References REFERENCES = load();
    }
}
