package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the parts of a fleet hold to, of all providers that {@link ServiceLoader} finds. */
public final class FleetRules {

    private FleetRules() {}

    /** All rules by id; of several with one id the first in the order of their sources. */
    public static List<RuleSummary> all() {
        SortedMap<String, RuleSummary> rules = new TreeMap<>();
        ServiceLoader.load(FleetTypes.class, FleetTypes.class.getClassLoader()).stream()
                .flatMap(types -> types.get().rules().stream())
                .forEach(rule -> rules.merge(
                        rule.id(), rule, (one, other) -> one.source().compareTo(other.source()) <= 0 ? one : other));
        return List.copyOf(rules.values());
    }
}
