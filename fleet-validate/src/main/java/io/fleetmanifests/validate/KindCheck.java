package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Severity;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that the API server asks of the objects of one kind. Never changes; any number of threads may use it at once. */
final class KindCheck {

    /** After these the server does not evaluate CEL rules, which could not make sense of the object. */
    private static final Set<Rule> BLOCKING = Set.of(
            SchemaRules.TYPE,
            SchemaRules.REQUIRED,
            SchemaRules.ENUM,
            SchemaRules.LENGTH,
            SchemaRules.ITEMS,
            SchemaRules.PROPERTIES);

    private final Schema schema;
    private final CelRules rules;

    KindCheck(Schema schema) {
        this.schema = schema;
        this.rules = CelRules.of(schema);
    }

    List<Problem> check(JsonNode object, Optional<JsonNode> old) {
        List<Problem> problems = new ArrayList<>();
        ObjectMetaCheck.ofObject(NameForm.SUBDOMAIN)
                .check(object.path("metadata"), FieldPath.of("metadata"), problems::add);
        if (!schema.namespaced()) {
            problems.replaceAll(KindCheck::harmlessNamespace);
        }
        JsonNode full = schema.applyDefaults(object);
        schema.validate(full, problems::add);
        if (problems.stream().noneMatch(problem -> BLOCKING.contains(problem.rule()))) {
            rules.check(full, old.map(schema::applyDefaults), problems::add);
        }
        return problems;
    }

    /** The server forgets the namespace of an object that has none. */
    private static Problem harmlessNamespace(Problem problem) {
        return problem.rule().equals(MetadataRules.NAMESPACE) ? problem.withSeverity(Severity.WARNING) : problem;
    }
}
