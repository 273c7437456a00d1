package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownFieldsTest {

    @Test
    void everyObjectHasApiVersionKindAndMetadata() {
        Schema schema = SchemaProblems.compile("{type: object}");
        assertThat(problems(schema, "{apiVersion: a, kind: b, metadata: {name: c}, spec: {}}"))
                .isEmpty();
        assertThat(problems(schema, "{apiVersion: a, kind: b, data: {}}"))
                .containsExactly("schema-unknown-field data: is not a field that the schema knows");
    }

    @Test
    void metadataThatTheSchemaMentionsIsNotClosedByThat() {
        var crd = SchemaProblems.crd("{type: object}");
        ((ObjectNode) crd.at("/spec/versions/0/schema/openAPIV3Schema/properties"))
                .putObject("metadata")
                .put("type", "object");
        Schema schema = Schemas.none()
                .with(crd, problem -> {})
                .find(new GroupVersionKind("example.com", "v1", "Thing"))
                .orElseThrow();
        assertThat(problems(schema, "{metadata: {name: a, labels: {b: c}}}")).isEmpty();
        assertThat(problems(schema, "{metadata: [a]}"))
                .containsExactly("schema-type metadata: must be an object, got a list");
    }

    @Test
    void knownFieldsOfAnOpenObjectAreStillChecked() {
        String schema = "{type: object, x-kubernetes-preserve-unknown-fields: true,"
                + " properties: {a: {type: object, properties: {b: {type: string}}}}}";
        assertThat(SchemaProblems.of(schema, "{z: 1, a: {b: c}}")).isEmpty();
        assertThat(SchemaProblems.of(schema, "{z: 1, a: {d: c}}"))
                .containsExactly("schema-unknown-field spec.x.a.d: is not a field that the schema knows");
    }

    @Test
    void aStatusThatTheServerForgetsHasNoUnknownFieldsEither() {
        Schema schema = ofThingWithStatus("{type: object, properties: {a: {type: integer}}}");
        assertThat(statusProblems(schema, "{status: {a: 1}}")).isEmpty();
        assertThat(statusProblems(schema, "{status: {a: text}}")).isEmpty();
        assertThat(statusProblems(schema, "{status: {b: [{c: 1}]}}"))
                .containsExactly("schema-unknown-field status.b: is not a field that the schema knows");
        assertThat(statusProblems(schema, "{status: {a: {c: 1}}}"))
                .containsExactly("schema-unknown-field status.a.c: is not a field that the schema knows");
    }

    @Test
    void theFieldsOfAForgottenStatusAreThoseOfItsLists() {
        Schema schema = ofThingWithStatus("{type: object, properties: {list: {type: array, items:"
                + " {type: object, properties: {a: {type: integer}}}}}}");
        assertThat(statusProblems(schema, "{status: {list: [{a: 1}]}}")).isEmpty();
        assertThat(statusProblems(schema, "{status: {list: [{a: 1}, {b: 1}]}}"))
                .containsExactly("schema-unknown-field status.list[1].b: is not a field that the schema knows");
    }

    private static Schema ofThingWithStatus(String status) {
        var crd = SchemaProblems.crd("{type: object}");
        var version = (ObjectNode) crd.at("/spec/versions/0");
        version.putObject("subresources").putObject("status");
        ((ObjectNode) version.at("/schema/openAPIV3Schema/properties")).set("status", SchemaProblems.yaml(status));
        return Schemas.none()
                .with(crd, problem -> {})
                .find(new GroupVersionKind("example.com", "v1", "Thing"))
                .orElseThrow();
    }

    private static List<String> statusProblems(Schema schema, String object) {
        List<String> problems = new ArrayList<>();
        schema.validateStatus(SchemaProblems.yaml(object), problem -> problems.add(SchemaProblems.text(problem)));
        return problems;
    }

    @Test
    void itemsOfAnOpenListAreOpen() {
        String schema = "{type: array, x-kubernetes-preserve-unknown-fields: true,"
                + " items: {type: object, properties: {a: {type: string}}}}";
        assertThat(SchemaProblems.of(schema, "[{a: b, c: d}]")).isEmpty();
    }

    @Test
    void oldCrdsKeepEveryFieldUnlessTheySayOtherwise() {
        var crd = SchemaProblems.yaml("""
            apiVersion: apiextensions.k8s.io/v1beta1
            kind: CustomResourceDefinition
            spec:
              group: example.com
              names: {kind: Old}
              versions: [{name: v1}]
              validation: {openAPIV3Schema: {type: object, properties: {a: {type: string}}}}
            """);
        Schema schema = Schemas.none()
                .with(crd, problem -> {})
                .find(new GroupVersionKind("example.com", "v1", "Old"))
                .orElseThrow();
        assertThat(problems(schema, "{b: 1}")).isEmpty();
        assertThat(problems(schema, "{a: 1}"))
                .containsExactly("schema-type a: must be a string, got 1; write \"1\" in quotes");
    }

    private static List<String> problems(Schema schema, String object) {
        List<String> problems = new ArrayList<>();
        schema.validate(SchemaProblems.yaml(object), problem -> problems.add(SchemaProblems.text(problem)));
        return problems;
    }
}
