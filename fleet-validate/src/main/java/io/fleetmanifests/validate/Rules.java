package io.fleetmanifests.validate;

import io.fleetmanifests.finding.RuleSummary;
import io.fleetmanifests.fleet.FleetRules;
import io.fleetmanifests.render.RenderRules;
import io.fleetmanifests.tree.ReaderRules;
import io.fleetmanifests.validate.admission.Admissions;
import io.fleetmanifests.validate.cel.CelRules;
import io.fleetmanifests.validate.metadata.MetadataRules;
import io.fleetmanifests.validate.reference.References;
import io.fleetmanifests.validate.rule.Level;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.schema.SchemaRules;
import io.fleetmanifests.validate.suppress.SuppressionRules;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule of the SDK by id: of reading, of a fleet's values, of rendering and writing, and of validation. */
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
                        SuppressionRules.all(),
                        Admissions.builtIn().allRules(),
                        References.builtIn().allRules())
                .flatMap(List::stream)
                .forEach(rule -> {
                    Rule other = rules.putIfAbsent(rule.id(), rule);
                    if (other != null && !other.equals(rule)) {
                        throw new IllegalStateException("two rules have the id " + rule.id());
                    }
                });
        // What holds for a fleet's values is often what holds for their manifests, which says more of it.
        Stream.of(ReaderRules.all(), FleetRules.all(), RenderRules.all())
                .flatMap(List::stream)
                .forEach(rule -> rules.putIfAbsent(rule.id(), ofFiles(rule)));
        return Collections.unmodifiableSortedMap(rules);
    }

    private static Rule ofFiles(RuleSummary rule) {
        return new Rule(rule.id(), rule.severity(), Level.FILE, rule.summary(), rule.source(), "");
    }
}
