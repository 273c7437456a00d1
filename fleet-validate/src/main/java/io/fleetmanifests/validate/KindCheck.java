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
            MetadataRules.TYPE,
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
        JsonNode full = schema.applyDefaults(GeneratedName.give(object));
        schema.validate(full, problems::add);
        schema.validateStatus(object, problems::add);
        if (problems.stream().noneMatch(problem -> blocks(problem, full))) {
            rules.check(full, old.flatMap(this::stored), problems::add);
        }
        return problems;
    }

    private static boolean blocks(Problem problem, JsonNode object) {
        JsonNode value = object.at(problem.path().toPointer());
        return BLOCKING.contains(problem.rule())
                || (problem.rule().equals(SchemaRules.FORMAT) && value.isTextual())
                || (problem.rule().equals(MetadataRules.NAME) && !value.isTextual());
    }

    /** The object as the server has it; empty when the server cannot have one of which rules could not make sense. */
    private Optional<JsonNode> stored(JsonNode old) {
        JsonNode full = schema.applyDefaults(GeneratedName.give(old));
        List<Problem> problems = new ArrayList<>();
        schema.validate(full, problems::add);
        return problems.stream().anyMatch(problem -> blocks(problem, full)) ? Optional.empty() : Optional.of(full);
    }

    /** The server forgets the namespace of an object that has none. */
    private static Problem harmlessNamespace(Problem problem) {
        return problem.rule().equals(MetadataRules.NAMESPACE) ? problem.withSeverity(Severity.WARNING) : problem;
    }
}
