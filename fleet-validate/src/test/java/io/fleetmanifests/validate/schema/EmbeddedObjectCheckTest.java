package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedObjectCheckTest {

    private static final String EMBEDDED = "{type: object, x-kubernetes-embedded-resource: true,"
            + " properties: {spec: {type: object, x-kubernetes-preserve-unknown-fields: true}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{apiVersion: v1, kind: Pod}",
                "{apiVersion: apps/v1, kind: Deployment, metadata: {labels: {a: b}}, spec: {replicas: 1}}",
                "{apiVersion: v1, kind: Node, metadata: {name: 'system:node'}}",
            })
    void acceptsObjectsThatSayWhatTheyAre(String object) {
        assertThat(SchemaProblems.of(EMBEDDED, object)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{kind: Pod} | schema-embedded-object spec.x.apiVersion: is required",
                "{apiVersion: v1} | schema-embedded-object spec.x.kind: is required",
                "{apiVersion: 1, kind: Pod} | schema-embedded-object spec.x.apiVersion: must be a string, got 1",
                "{apiVersion: '', kind: Pod} | schema-embedded-object spec.x.apiVersion: must not be empty",
                "{apiVersion: a/b/c, kind: Pod} | schema-embedded-object spec.x.apiVersion: must be a group and a"
                        + " version with one '/' between them, got \"a/b/c\"",
                "{apiVersion: v1, kind: my pod} | schema-embedded-object spec.x.kind: must be at most 63 letters and"
                        + " digits, a letter first, got \"my pod\"",
                "{apiVersion: v1, kind: Pod, metadata: {nane: a}} | metadata-unknown-field spec.x.metadata.nane: is"
                        + " not a field of metadata; did you mean \"name\"?",
                "{apiVersion: v1, kind: Pod, metadata: {name: a/b}} | metadata-name spec.x.metadata.name: must be a"
                        + " path segment: without '/' and '%', and neither '.' nor '..', got \"a/b\"",
                "{apiVersion: v1, kind: Pod, data: {}} | schema-unknown-field spec.x.data: is not a field that the"
                        + " schema knows",
            })
    void rejectsOthers(String object, String problem) {
        assertThat(SchemaProblems.of(EMBEDDED, object)).containsExactly(problem);
    }
}
