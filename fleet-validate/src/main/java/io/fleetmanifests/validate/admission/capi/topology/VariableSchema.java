package io.fleetmanifests.validate.admission.capi.topology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.cel.CelRules;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.schema.Schema;
import io.fleetmanifests.validate.schema.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The schema of a variable of a ClusterClass. It is of the form that CRDs have, and is judged as the field of an object by the
 * same code, as upstream does.
 */
final class VariableSchema {

    private static final String VALUE = "value";
    private static final GroupVersionKind KIND = GroupVersionKind.of("variables.topology/v1", "Variable");

    private final Schema schema;

    private VariableSchema(Schema schema) {
        this.schema = schema;
    }

    /** The schema that a definition has; empty when it has none, or one that is at fault itself. */
    static Optional<VariableSchema> of(Field definition) {
        Field schema = definition.at("schema", "openAPIV3Schema");
        List<Problem> faults = new ArrayList<>();
        return Optional.of(schema)
                .filter(Field::isPresent)
                .flatMap(present ->
                        Schemas.none().with(crd(present.value()), faults::add).find(KIND))
                .filter(read -> faults.isEmpty())
                .map(VariableSchema::new);
    }

    private static JsonNode crd(JsonNode variable) {
        ObjectNode crd = JsonNodeFactory.instance.objectNode();
        crd.put("apiVersion", "apiextensions.k8s.io/v1").put("kind", "CustomResourceDefinition");
        ObjectNode spec = crd.putObject("spec").put("group", KIND.group()).put("scope", "Cluster");
        spec.putObject("names").put("kind", KIND.kind());
        ObjectNode version = spec.putArray("versions").addObject().put("name", KIND.version());
        version.put("served", true).put("storage", true);
        ObjectNode object =
                version.putObject("schema").putObject("openAPIV3Schema").put("type", "object");
        object.putObject("properties").set(VALUE, variable);
        return crd;
    }

    /** What is wrong with the value of a variable, at its place; rules about changes look at its old value. */
    List<Problem> problems(Field variable, Optional<Field> old) {
        List<Problem> problems = new ArrayList<>();
        JsonNode wrapped = wrap(variable);
        schema.validate(wrapped, problems::add);
        if (problems.isEmpty()) {
            CelRules.of(schema).check(wrapped, old.map(this::wrap), problems::add);
        }
        return problems.stream()
                .map(problem -> problem.withPath(variable.path().append(problem.path())))
                .toList();
    }

    private JsonNode wrap(Field variable) {
        ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
        wrapped.set(VALUE, variable.at(VALUE).value());
        return schema.applyDefaults(wrapped);
    }
}
