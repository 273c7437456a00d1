package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.cel.CelRules;
import io.fleetmanifests.validate.metadata.MetadataRules;
import io.fleetmanifests.validate.metadata.NameForm;
import io.fleetmanifests.validate.metadata.ObjectMetaCheck;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.schema.Schema;
import io.fleetmanifests.validate.schema.SchemaRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is asked of the objects of one kind, in the order in which the API server asks: the schema's defaults, the mutating
 * webhook, the schema, its CEL rules, the validating webhook. Never changes; any number of threads may use it at once.
 */
final class KindCheck {

    /** After these the server does not evaluate CEL rules, which could not make sense of the object. */
    private static final Set<Rule> BLOCKING = Set.of(
            SchemaRules.TYPE,
            SchemaRules.REQUIRED,
            SchemaRules.ENUM,
            SchemaRules.LENGTH,
            SchemaRules.ITEMS,
            SchemaRules.PROPERTIES);

    private final Optional<Schema> schema;
    private final Optional<CelRules> rules;
    private final Optional<KindAdmission> admission;

    KindCheck(Optional<Schema> schema, Optional<KindAdmission> admission) {
        this.schema = schema;
        this.rules = schema.map(CelRules::of);
        this.admission = admission;
    }

    /** Whether a schema of the kind is known: without one, nobody can say that an object is valid. */
    boolean hasSchema() {
        return schema.isPresent();
    }

    /** What is wrong with a request for an object as it is written. */
    List<Problem> check(Admission request) {
        Admission defaulted = withDefaults(request);
        List<Problem> problems = new ArrayList<>();
        metadata(request.object(), problems);
        schema.ifPresent(known -> known.validate(defaulted.object(), problems::add));
        if (problems.stream().noneMatch(problem -> BLOCKING.contains(problem.rule()))) {
            rules.ifPresent(cel -> cel.check(defaulted.object(), defaulted.before(), problems::add));
        }
        problems.addAll(admit(defaulted, problems));
        return problems;
    }

    /** What is wrong with the wish that an object goes. */
    List<Problem> checkDeletion(Admission request) {
        List<Problem> problems = new ArrayList<>();
        admission.ifPresent(known -> known.check(withDefaults(request), problems::add));
        return problems;
    }

    private Admission withDefaults(Admission request) {
        return new Admission(
                request.operation(),
                defaults(request.object(), request),
                request.before().map(before -> defaults(before, request)),
                request.around(),
                request.aroundBefore(),
                request.gates());
    }

    private JsonNode defaults(JsonNode object, Admission request) {
        JsonNode full = schemaDefaults(object);
        Optional<Defaulter> webhook = admission.flatMap(KindAdmission::defaulter);
        if (webhook.isEmpty() || !full.isObject()) {
            return full;
        }
        ObjectNode mutated = full.deepCopy();
        webhook.get().apply(mutated, request);
        return schemaDefaults(mutated);
    }

    private JsonNode schemaDefaults(JsonNode object) {
        return schema.map(known -> known.applyDefaults(object)).orElse(object);
    }

    private void metadata(JsonNode object, List<Problem> problems) {
        ObjectMetaCheck.ofObject(NameForm.SUBDOMAIN)
                .check(object.path("metadata"), FieldPath.of("metadata"), problems::add);
        if (schema.filter(known -> !known.namespaced()).isPresent()) {
            problems.replaceAll(KindCheck::harmlessNamespace);
        }
    }

    /** The server forgets the namespace of an object that has none. */
    private static Problem harmlessNamespace(Problem problem) {
        return problem.rule().equals(MetadataRules.NAMESPACE) ? problem.withSeverity(Severity.WARNING) : problem;
    }

    /** What the webhook adds: the server does not even ask it about a value that the schema refuses. */
    private List<Problem> admit(Admission defaulted, List<Problem> found) {
        if (admission.isEmpty()) {
            return List.of();
        }
        Set<FieldPath> refused = new HashSet<>();
        found.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> refused.add(problem.path()));
        List<Problem> more = new ArrayList<>();
        admission.get().check(defaulted, more::add);
        more.removeIf(problem -> refused.contains(problem.path()));
        return more;
    }
}
