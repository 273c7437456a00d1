package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was taken out of a fleet.yaml because it is wrong, and so what else can look wrong only for that reason. */
final class Cuts {

    /** What a cluster never takes from its defaults. */
    private static final Set<Object> OWN = Set.of("name", "infraPath", "infra");

    private final Set<FleetPath> wrong = new LinkedHashSet<>();
    private final Set<FleetPath> unknownKeys = new LinkedHashSet<>();
    /** Keys that are there, but misspelt. */
    private final Set<FleetPath> misspelt = new LinkedHashSet<>();

    /** Takes a value out; false when it is out already. */
    boolean add(FleetPath path) {
        return wrong.add(path);
    }

    /** Takes out a key that nobody asked for; false when it is out already. */
    boolean addUnknownKey(BindingFault fault) {
        fault.meant().ifPresent(misspelt::add);
        return unknownKeys.add(fault.at());
    }

    /** All that is to be left out. */
    List<FleetPath> paths() {
        List<FleetPath> all = new ArrayList<>(wrong);
        all.addAll(unknownKeys);
        return all;
    }

    /**
     * Whether a problem may be no more than the consequence of a cut.
     *
     * @param ofFleet whether it was found in the fleet as a whole, when clusters had taken over their defaults
     */
    boolean explain(Problem problem, boolean ofFleet) {
        return problem.paths().stream()
                .map(FleetPath::parse)
                .anyMatch(path -> explain(path, wrong, ofFleet) || explain(path, misspelt, ofFleet));
    }

    private static boolean explain(FleetPath path, Set<FleetPath> cuts, boolean ofFleet) {
        return cuts.stream().anyMatch(cut -> cut.touches(path) || (ofFleet && explainDefault(path, cut)));
    }

    /** A cluster may lack what was cut from its defaults. */
    private static boolean explainDefault(FleetPath path, FleetPath cut) {
        return path.isIn("clusters")
                && cut.isIn("defaults")
                && path.steps().size() > 2
                && !OWN.contains(path.steps().get(2))
                && cut.from(2).touches(path.from(2));
    }
}
