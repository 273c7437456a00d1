package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.kind.GroupVersionKind;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What this module says of an object in the place of its webhooks. */
final class SdkWithWebhooks {

    private final Schemas schemas = Schemas.builtIn();
    private final KindChecks checks = new KindChecks(schemas, Admissions.builtIn());

    /** The gates as the programs have them that answer for upstream. */
    private final FeatureGates gates = FeatureGates.unknown()
            .with("MachinePool", true)
            .with("ClusterTopology", true)
            .with("MachineTaintPropagation", true)
            .with("ASOAPI", true);

    /**
     * The errors of webhooks; empty when the API server would not ask them, about the object or about the one before, and when a
     * warning says that what they answer hangs on more than the files tell.
     */
    Optional<Verdict> judge(Case judged) {
        if (judged.old().isPresent()
                && problems(creation(judged.old().get(), judged)).stream().anyMatch(SdkWithWebhooks::isEarlier)) {
            return Optional.empty();
        }
        List<Problem> problems =
                problems(judged.old().isPresent() ? change(judged) : creation(judged.object(), judged));
        List<Reason> reasons = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.rule().level() == Level.ADMISSION)
                .map(problem ->
                        new Reason(problem.path().toString(), problem.rule().id(), problem.message()))
                .toList();
        boolean open = reasons.isEmpty()
                && problems.stream().anyMatch(problem -> problem.rule().level() == Level.ADMISSION);
        return open || problems.stream().anyMatch(SdkWithWebhooks::isEarlier)
                ? Optional.empty()
                : Optional.of(
                        new Verdict(reasons.isEmpty() ? Verdict.Outcome.ACCEPTED : Verdict.Outcome.REFUSED, reasons));
    }

    /** The case as the API server shows it to webhooks: with the defaults of the schema. */
    Case defaulted(Case judged) {
        return new Case(judged.story(), defaulted(judged.object()), judged.old().map(this::defaulted), judged.around());
    }

    private ObjectNode defaulted(ObjectNode object) {
        return (ObjectNode) schemas.find(kind(object)).orElseThrow().applyDefaults(object);
    }

    private static GroupVersionKind kind(JsonNode object) {
        return GroupVersionKind.of(
                object.path("apiVersion").asText(), object.path("kind").asText());
    }

    private List<Problem> problems(Admission request) {
        ObjectProblems problems = new ObjectProblems();
        checks.of(kind(request.object())).orElseThrow().check(request, problems);
        return problems.toList();
    }

    private Admission creation(ObjectNode object, Case judged) {
        Surroundings cluster = surroundings(object, judged);
        return new Admission(Operation.CREATE, object, object, Optional.empty(), cluster, cluster, gates);
    }

    private Admission change(Case judged) {
        ObjectNode old = judged.old().orElseThrow();
        return new Admission(
                Operation.UPDATE,
                judged.object(),
                judged.object(),
                Optional.of(old),
                surroundings(judged.object(), judged),
                surroundings(old, judged),
                gates);
    }

    private static boolean isEarlier(Problem problem) {
        return problem.severity() == Severity.ERROR && problem.rule().level().compareTo(Level.ADMISSION) < 0;
    }

    private static Surroundings surroundings(ObjectNode object, Case judged) {
        List<JsonNode> all = new ArrayList<>(judged.around());
        all.add(object);
        return (group, kind, namespace) -> all.stream()
                .filter(each -> {
                    GroupVersionKind gvk = kind(each);
                    return gvk.group().equals(group)
                            && gvk.kind().equals(kind)
                            && each.path("metadata").path("namespace").asText().equals(namespace);
                })
                .toList();
    }
}
