package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.rule.Problem;
import java.util.ArrayList;
import java.util.List;

/** Runs a schema for the field {@code spec.x} on a value, and prints what it finds as a person would see it. */
final class SchemaProblems {

    private static final YAMLMapper YAML = new YAMLMapper();

    private SchemaProblems() {}

    static List<String> of(String schema, String value) {
        return ofSpec("{type: object, properties: {x: " + schema + "}}", "{x: " + value + "}");
    }

    static List<String> ofSpec(String schema, String spec) {
        List<String> problems = new ArrayList<>();
        Schema compiled = compile(schema);
        JsonNode object = compiled.applyDefaults(yaml("{apiVersion: example.com/v1, kind: Thing, spec: " + spec + "}"));
        compiled.validate(object, problem -> problems.add(text(problem)));
        return problems;
    }

    static String defaulted(String schema, String spec) {
        return compile(schema)
                .applyDefaults(yaml("{apiVersion: example.com/v1, kind: Thing, spec: " + spec + "}"))
                .path("spec")
                .toString();
    }

    static Schema compile(String specSchema) {
        List<String> problems = new ArrayList<>();
        Schemas schemas = Schemas.none().with(crd(specSchema), problem -> problems.add(text(problem)));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return schemas.find(new GroupVersionKind("example.com", "v1", "Thing")).orElseThrow();
    }

    static JsonNode crd(String specSchema) {
        return yaml("""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: things.example.com}
            spec:
              group: example.com
              names: {kind: Thing, plural: things}
              scope: Namespaced
              versions:
              - name: v1
                schema:
                  openAPIV3Schema:
                    type: object
                    properties:
                      spec: %s
            """.formatted(specSchema));
    }

    static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String text(Problem problem) {
        return problem.rule().id()
                + " "
                + problem.path()
                + ": "
                + problem.message()
                + problem.hint().map(hint -> "; " + hint).orElse("");
    }
}
