package io.fleetmanifests.validate.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Defaulter;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.Operation;
import io.fleetmanifests.validate.cel.CelRules;
import io.fleetmanifests.validate.metadata.MetadataRules;
import io.fleetmanifests.validate.metadata.NameForm;
import io.fleetmanifests.validate.metadata.ObjectMetaCheck;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.schema.Schema;
import io.fleetmanifests.validate.schema.SchemaRules;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All that is asked of the objects of one kind, in the order in which the API server asks: the schema's defaults, the mutating
 * webhook, the schema, its CEL rules, the validating webhook. Never changes; any number of threads may use it at once.
 */
public final class KindCheck {

    /** After these the server does not evaluate CEL rules, which could not make sense of the object. */
    private static final Set<Rule> BLOCKING = Set.of(
            MetadataRules.TYPE,
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

    /** What the API server asks by itself, when there are no webhooks. */
    public static KindCheck withoutWebhooks(Schema schema) {
        return new KindCheck(Optional.of(schema), Optional.empty());
    }

    /** Whether a schema of the kind is known: without one, nobody can say that an object is valid. */
    public boolean hasSchema() {
        return schema.isPresent();
    }

    /** Adds what is wrong with a request for an object as it is written. */
    public void check(Admission request, ObjectProblems problems) {
        Admission defaulted = withDefaults(request);
        Gate gate = new Gate(defaulted.object(), problems);
        metadata(request.object(), gate);
        schema.ifPresent(known -> {
            known.validate(defaulted.object(), problem -> {
                // Strict validation reads what somebody wrote, and not what a webhook added.
                if (!problem.rule().equals(SchemaRules.UNKNOWN_FIELD) || isIn(request.object(), problem.path())) {
                    gate.accept(problem);
                }
            });
            known.validateStatus(request.object(), gate);
        });
        if (rules.isPresent() && gate.open) {
            Optional<JsonNode> before = defaulted.before().filter(this::canBeStored);
            rules.get().check(defaulted.object(), before, problems);
        }
        admit(defaulted, problems);
    }

    /** Adds what is wrong with the wish that an object goes. */
    public void checkDeletion(Admission request, ObjectProblems problems) {
        admission.ifPresent(known -> known.check(withDefaults(request), problems));
    }

    /** The old object got its defaults when it came, among the objects of its time; the new one is seen beside it. */
    private Admission withDefaults(Admission request) {
        Optional<JsonNode> before =
                request.before().map(old -> GeneratedName.give(defaults(old, creation(old, request))));
        JsonNode applied = request.before()
                .map(old -> KeptDefaults.over(request.object(), old, before.orElseThrow()))
                .orElse(request.object());
        return request.with(GeneratedName.give(defaults(applied, request.with(applied, before))), before);
    }

    private static Admission creation(JsonNode object, Admission request) {
        return new Admission(
                Operation.CREATE,
                object,
                object,
                Optional.empty(),
                request.aroundBefore(),
                request.aroundBefore(),
                request.gates());
    }

    private JsonNode defaults(JsonNode object, Admission request) {
        JsonNode full = schemaDefaults(NullTexts.emptied(object));
        Optional<Defaulter> webhook = admission.flatMap(KindAdmission::defaulter);
        if (webhook.isEmpty() || !full.isObject()) {
            return full;
        }
        ObjectNode mutated = webhook.get().copy((ObjectNode) full);
        webhook.get().apply(mutated, request);
        // An object in which a value has the wrong type is none that a webhook could read.
        return retypes(full, mutated)
                ? full
                : schema.map(known -> known.applyDefaults(mutated, full)).orElse(mutated);
    }

    /** Whether a value stands in the place of one of another type, at any depth. */
    @SuppressWarnings("ReferenceEquality") // the same node means: the webhook left it alone
    private static boolean retypes(JsonNode before, JsonNode after) {
        if (before == after || before.isNull() || after.isMissingNode()) {
            return false;
        }
        if (before.getNodeType() != after.getNodeType()) {
            return true;
        }
        for (Map.Entry<String, JsonNode> field : before.properties()) {
            if (retypes(field.getValue(), after.path(field.getKey()))) {
                return true;
            }
        }
        for (int i = 0; before.isArray() && i < before.size(); i++) {
            if (retypes(before.get(i), after.path(i))) {
                return true;
            }
        }
        return false;
    }

    private JsonNode schemaDefaults(JsonNode object) {
        return schema.map(known -> known.applyDefaults(object)).orElse(object);
    }

    private void metadata(JsonNode object, Consumer<Problem> out) {
        boolean namespaced = schema.map(Schema::namespaced).orElse(true);
        ObjectMetaCheck.ofObject(NameForm.SUBDOMAIN)
                .check(
                        object.path("metadata"),
                        FieldPath.of("metadata"),
                        problem -> out.accept(namespaced ? problem : harmlessNamespace(problem)));
    }

    private static boolean isIn(JsonNode object, FieldPath path) {
        return !object.at(path.toPointer()).isMissingNode();
    }

    /** Whether the server can have an object; rules could make no sense of one that it cannot have. */
    private boolean canBeStored(JsonNode object) {
        Gate gate = new Gate(object, problem -> {});
        schema.ifPresent(known -> known.validate(object, gate));
        return gate.open;
    }

    /** Passes problems on, and closes at one after which the server does not evaluate CEL rules. */
    private static final class Gate implements Consumer<Problem> {

        private final JsonNode object;
        private final Consumer<Problem> out;
        private boolean open = true;

        Gate(JsonNode object, Consumer<Problem> out) {
            this.object = object;
            this.out = out;
        }

        @Override
        public void accept(Problem problem) {
            JsonNode value = object.at(problem.path().toPointer());
            boolean blocks = BLOCKING.contains(problem.rule())
                    || (problem.rule().equals(SchemaRules.FORMAT) && value.isTextual())
                    || (problem.rule().equals(MetadataRules.NAME) && !value.isTextual());
            open &= !blocks;
            out.accept(problem);
        }
    }

    /** The server forgets the namespace of an object that has none. */
    private static Problem harmlessNamespace(Problem problem) {
        return problem.rule().equals(MetadataRules.NAMESPACE) ? problem.withSeverity(Severity.WARNING) : problem;
    }

    /** Adds what the webhook says: the server does not even ask it about a value that the schema refuses. */
    private void admit(Admission defaulted, ObjectProblems problems) {
        if (admission.isEmpty()) {
            return;
        }
        Set<FieldPath> refused = problems.places(Severity.ERROR);
        admission.get().check(defaulted, problem -> {
            if (!refused.contains(problem.path())) {
                problems.accept(problem);
            }
        });
    }
}
