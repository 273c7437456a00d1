package io.fleetmanifests.validate.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectMetaCheckTest {

    private static final String SUBDOMAIN =
            "must be a DNS-1123 subdomain: lower-case letters, digits, '-' and '.', a letter or digit first and last";
    private static final String LABEL =
            "must be a DNS-1123 label: lower-case letters, digits and '-', a letter or digit first and last";
    private static final String KEY =
            "key must be at most 63 letters, digits, '-', '_' and '.', a letter or digit first"
                    + " and last, with an optional DNS subdomain and '/' before them";
    private static final String VALUE =
            "must be at most 63 letters, digits, '-', '_' and '.', a letter or digit first and last";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: a}",
                "{name: a.b-1, namespace: default}",
                "{generateName: a-}",
                "{name: a, namespace: null, labels: null, creationTimestamp: null}",
                "{name: a, labels: {example.com/team: A_b.c-1, empty: ''}}",
                "{name: a, annotations: {Example.com/Team: any text at all}}",
                "{name: a, finalizers: [example.com/wait, orphan]}",
                "{name: a, ownerReferences: [{apiVersion: v1, kind: A, name: b, uid: c, controller: true}]}",
                "{name: a, creationTimestamp: '2026-01-31T12:00:00Z', generation: 3}",
                "{name: a, managedFields: [{operation: Apply}]}",
            })
    void accepts(String metadata) {
        assertThat(problems(metadata)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | metadata-name metadata.name: is required, or generateName instead",
                "{name: null} | metadata-name metadata.name: is required, or generateName instead",
                "{name: My_App} | metadata-name metadata.name: SUBDOMAIN, got \"My_App\"; write \"my-app\"",
                "{name: -a} | metadata-name metadata.name: SUBDOMAIN, got \"-a\"",
                "{generateName: A-} | metadata-name metadata.generateName: SUBDOMAIN, got \"A-\"",
                "{name: 1} | metadata-type metadata.name: must be a string, got 1",
                "{name: a, namespace: a.b} | metadata-namespace metadata.namespace: LABEL, got \"a.b\"; write \"a-b\"",
                "{name: a, nmespace: b} | metadata-unknown-field metadata.nmespace: is not a field of metadata; did"
                        + " you mean \"namespace\"?",
                "{name: a, labels: [b]} | metadata-type metadata.labels: must be an object, got a list",
                "{name: a, labels: {a: 1}} | metadata-type metadata.labels.a: must be a string, got 1; write \"1\" in"
                        + " quotes",
                "{name: a, labels: {a: b_}} | metadata-label metadata.labels.a: VALUE, got \"b_\"",
                "{name: a, labels: {_a/b: c}} | metadata-label metadata.labels[_a/b]: KEY, got \"_a/b\"",
                "{name: a, labels: {a/b/c: d}} | metadata-label metadata.labels[a/b/c]: KEY, got \"a/b/c\"",
                "{name: a, labels: {a: null}} | metadata-label metadata.labels.a: is null, which the API server takes"
                        + " for \"\"; write \"\" or leave the key out",
                "{name: a, annotations: {a b: c}} | metadata-annotation metadata.annotations[a b]: KEY, got \"a b\"",
                "{name: a, annotations: {a: {}}} | metadata-type metadata.annotations.a: must be a string, got an"
                        + " object",
                "{name: a, finalizers: [a b]} | metadata-finalizer metadata.finalizers[0]: must be a qualified name,"
                        + " got \"a b\"; write it as example.com/name",
                "{name: a, finalizers: [1]} | metadata-type metadata.finalizers[0]: must be a string, got 1",
                "{name: a, finalizers: [orphan, foregroundDeletion]} | metadata-finalizer metadata.finalizers: must"
                        + " not have both \"orphan\" and \"foregroundDeletion\"",
                "{name: a, ownerReferences: [{apiVersion: v1, kind: A, name: b}]} | metadata-owner"
                        + " metadata.ownerReferences[0].uid: is required",
                "{name: a, ownerReferences: [{apiVersion: v1, kind: A, name: b, uid: 1}]} | metadata-type"
                        + " metadata.ownerReferences[0].uid: must be a string, got 1",
                "{name: a, ownerReferences: [{apiVersion: v1, kind: A, name: b, uid: c, x: 1}]} |"
                        + " metadata-unknown-field metadata.ownerReferences[0].x: is not a field of an owner reference",
                "{name: a, ownerReferences: [{apiVersion: v1, kind: Event, name: b, uid: c}]} | metadata-owner"
                        + " metadata.ownerReferences[0]: must not be a v1 Event",
                "{name: a, ownerReferences: [{apiVersion: v1, kind: A, name: b, uid: c, controller: x}]} |"
                        + " metadata-type metadata.ownerReferences[0].controller: must be a boolean, got \"x\"",
                "{name: a, ownerReferences: [{apiVersion: a/, kind: A, name: b, uid: c}]} | metadata-owner"
                        + " metadata.ownerReferences[0].apiVersion: must be a version, or a group and a version with '/'"
                        + " between them, got \"a/\"",
                "{name: a, ownerReferences: [{apiVersion: v1, kind: A, name: b, uid: c, controller: true},"
                        + " {apiVersion: v1, kind: A, name: d, uid: e, controller: true}]} | metadata-owner"
                        + " metadata.ownerReferences: must name at most one controller, names 2",
                "{name: a, creationTimestamp: today} | metadata-type metadata.creationTimestamp: must be a time such"
                        + " as \"2026-01-31T12:00:00Z\", got \"today\"",
                "{name: a, managedFields: [{}]} | metadata-managed-fields metadata.managedFields[0].operation: must be"
                        + " \"Apply\" or \"Update\"; leave managedFields out: the API server writes them",
            })
    void rejects(String metadata, String problem) {
        assertThat(problems(metadata))
                .containsExactly(problem.replace("SUBDOMAIN", SUBDOMAIN)
                        .replace("LABEL", LABEL)
                        .replace("VALUE", VALUE)
                        .replace("KEY", KEY));
    }

    @Test
    void anObjectWithoutMetadataHasNoName() {
        assertThat(problems(MissingNode.getInstance()))
                .containsExactly("metadata-name metadata.name: is required, or generateName instead");
    }

    @Test
    void rejectsMetadataThatIsNoObject() {
        assertThat(problems("[a]")).containsExactly("metadata-type metadata: must be an object, got a list");
    }

    @Test
    void rejectsNamesThatAreTooLong() {
        assertThat(problems("{name: " + "a".repeat(253) + "}")).isEmpty();
        assertThat(problems("{name: " + "a".repeat(254) + "}"))
                .containsExactly("metadata-name metadata.name: must be at most 253 characters long, has 254, got \""
                        + "a".repeat(80) + "…\"");
    }

    @Test
    void rejectsAnnotationsThatAreTooLargeTogether() {
        JsonNode metadata = JsonNodeFactory.instance
                .objectNode()
                .put("name", "a")
                .set("annotations", JsonNodeFactory.instance.objectNode().put("k", "v".repeat(256 * 1024)));
        assertThat(problems(metadata))
                .containsExactly(
                        "metadata-annotation metadata.annotations: must have at most 262144 bytes together, have"
                                + " 262145");
    }

    private static List<String> problems(String metadata) {
        try {
            return problems(new YAMLMapper().readTree(metadata));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> problems(JsonNode metadata) {
        List<String> problems = new ArrayList<>();
        ObjectMetaCheck.ofObject(NameForm.SUBDOMAIN)
                .check(
                        metadata,
                        FieldPath.of("metadata"),
                        problem -> problems.add(problem.rule().id()
                                + " "
                                + problem.path()
                                + ": "
                                + problem.message()
                                + problem.hint().map(hint -> "; " + hint).orElse("")));
        return problems;
    }
}
