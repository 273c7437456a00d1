package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Admissions;
import io.fleetmanifests.validate.admission.FeatureGates;
import io.fleetmanifests.validate.admission.Operation;
import io.fleetmanifests.validate.admission.Surroundings;
import io.fleetmanifests.validate.object.KindChecks;
import io.fleetmanifests.validate.object.ObjectProblems;
import io.fleetmanifests.validate.rule.Level;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.schema.Schemas;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the API server and the webhooks say of a change. */
final class ChangeJudge {

    private static final Set<Level> REFUSING = Set.of(Level.API_SERVER, Level.ADMISSION);

    private final FeatureGates gates;
    private final Surroundings before;
    private final Surroundings after;

    /** Loaded when somebody changes or deletes something: a plan that only creates needs none of the hundreds of rules. */
    private static final class BuiltIn {

        private static final KindChecks CHECKS = new KindChecks(Schemas.builtIn(), Admissions.builtIn());
    }

    ChangeJudge(FeatureGates gates, ClusterState before, ClusterState after) {
        this.gates = gates;
        this.before = new StateSurroundings(before);
        this.after = new StateSurroundings(after);
    }

    /** Why an update is refused, what the object was refused for before left aside. */
    List<Problem> update(PlacedObject was, PlacedObject is) {
        return BuiltIn.CHECKS
                .of(is.gvk())
                .map(check -> {
                    ObjectProblems problems = new ObjectProblems();
                    check.check(request(Operation.UPDATE, is.content(), Optional.of(was.content())), problems);
                    return refusals(problems.toList());
                })
                .orElse(List.of());
    }

    /** Why a deletion is refused. */
    List<Problem> deletion(PlacedObject was) {
        return BuiltIn.CHECKS
                .of(was.gvk())
                .map(check -> {
                    ObjectProblems problems = new ObjectProblems();
                    check.checkDeletion(request(Operation.DELETE, was.content(), Optional.of(was.content())), problems);
                    return refusals(problems.toList());
                })
                .orElse(List.of());
    }

    private Admission request(Operation operation, JsonNode object, Optional<JsonNode> old) {
        return new Admission(operation, object, object, old, after, before, gates);
    }

    private static List<Problem> refusals(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR
                        && REFUSING.contains(problem.rule().level()))
                .toList();
    }
}
