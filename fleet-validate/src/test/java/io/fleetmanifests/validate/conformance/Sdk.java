package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.FeatureGates;
import io.fleetmanifests.validate.admission.Operation;
import io.fleetmanifests.validate.admission.Surroundings;
import io.fleetmanifests.validate.cel.CelRules;
import io.fleetmanifests.validate.object.KindCheck;
import io.fleetmanifests.validate.object.ObjectProblems;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.schema.Schemas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this module says of an object: its errors of schemas, CEL rules and metadata, without those of webhooks. */
final class Sdk {

    private final Schemas schemas;
    private final Map<GroupVersionKind, KindCheck> checks = new HashMap<>();

    private Sdk(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The kinds of the model. */
    static Sdk ofTheModel() {
        return new Sdk(Schemas.builtIn());
    }

    /** The kinds of some definitions. */
    static Sdk of(List<? extends JsonNode> crds) {
        Schemas schemas = Schemas.none();
        for (JsonNode crd : crds) {
            schemas = schemas.with(crd, problem -> {
                throw new IllegalArgumentException(problem.path() + " " + problem.message());
            });
        }
        return new Sdk(schemas);
    }

    /** A rule that cannot be evaluated counts as a reason, so that nobody takes silence for consent. */
    Verdict judge(JsonNode object, Optional<? extends JsonNode> old) {
        GroupVersionKind kind = GroupVersionKind.of(
                object.path("apiVersion").asText(), object.path("kind").asText());
        ObjectProblems problems = new ObjectProblems();
        checks.computeIfAbsent(
                        kind, key -> KindCheck.withoutWebhooks(schemas.find(key).orElseThrow()))
                .check(request(object, old.map(before -> before)), problems);
        List<Reason> reasons = problems.toList().stream()
                .filter(Sdk::counts)
                .map(problem ->
                        new Reason(problem.path().toString(), problem.rule().id(), problem.message()))
                .toList();
        return new Verdict(reasons.isEmpty() ? Verdict.Outcome.ACCEPTED : Verdict.Outcome.REFUSED, reasons);
    }

    private static Admission request(JsonNode object, Optional<JsonNode> old) {
        return new Admission(
                old.isPresent() ? Operation.UPDATE : Operation.CREATE,
                object,
                object,
                old,
                Surroundings.NONE,
                Surroundings.NONE,
                FeatureGates.unknown());
    }

    private static boolean counts(Problem problem) {
        return problem.severity() == Severity.ERROR || problem.rule().equals(CelRules.NOT_EVALUATED);
    }
}
