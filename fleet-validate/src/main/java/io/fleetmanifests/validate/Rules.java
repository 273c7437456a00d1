package io.fleetmanifests.validate;

import io.fleetmanifests.validate.admission.Admissions;
import io.fleetmanifests.validate.cel.CelRules;
import io.fleetmanifests.validate.metadata.MetadataRules;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.schema.SchemaRules;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule that validation knows, by id. */
public final class Rules {

    private static final SortedMap<String, Rule> BY_ID = byId();

    private Rules() {}

    /** All of them, by id; not modifiable. */
    public static Collection<Rule> all() {
        return BY_ID.values();
    }

    /** The rule of an id. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static SortedMap<String, Rule> byId() {
        SortedMap<String, Rule> rules = new TreeMap<>();
        Stream.of(
                        DocumentRules.all(),
                        MetadataRules.all(),
                        SchemaRules.all(),
                        CelRules.all(),
                        Admissions.builtIn().allRules())
                .flatMap(List::stream)
                .forEach(rule -> {
                    Rule other = rules.putIfAbsent(rule.id(), rule);
                    if (other != null && !other.equals(rule)) {
                        throw new IllegalStateException("two rules have the id " + rule.id());
                    }
                });
        return Collections.unmodifiableSortedMap(rules);
    }
}
