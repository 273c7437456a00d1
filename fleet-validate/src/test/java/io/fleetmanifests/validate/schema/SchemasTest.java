package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Kinds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {

    @Test
    void hasASchemaForEveryKindOfTheModel() {
        assertThat(Schemas.builtIn().kinds())
                .containsExactlyElementsOf(Kinds.load().asMap().keySet())
                .hasSizeGreaterThan(30);
    }

    @Test
    void aCrdWinsOverTheSchemaThatWasThere() {
        GroupVersionKind thing = new GroupVersionKind("example.com", "v1", "Thing");
        Schemas first = Schemas.none().with(SchemaProblems.crd("{type: string}"), problem -> {});
        Schemas second = first.with(SchemaProblems.crd("{type: integer}"), problem -> {});

        assertThat(first.find(thing)
                        .orElseThrow()
                        .root()
                        .property("spec")
                        .orElseThrow()
                        .traits()
                        .isType("string"))
                .isTrue();
        assertThat(second.find(thing)
                        .orElseThrow()
                        .root()
                        .property("spec")
                        .orElseThrow()
                        .traits()
                        .isType("integer"))
                .isTrue();
    }

    @Test
    void otherDocumentsAddNothing() {
        Schemas schemas = Schemas.none().with(SchemaProblems.yaml("{apiVersion: v1, kind: ConfigMap}"), problem -> {});
        assertThat(schemas.kinds()).isEmpty();
    }

    @Test
    void saysWhatKeepsACrdFromBeingASchema() {
        List<String> problems = new ArrayList<>();
        Schemas.none()
                .with(
                        SchemaProblems.yaml(
                                "{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, spec: {group:"
                                        + " 1}}"),
                        problem -> problems.add(SchemaProblems.text(problem)));
        assertThat(problems)
                .containsExactly(
                        "schema-crd spec.group: must be a name, got 1",
                        "schema-crd spec.names.kind: is required",
                        "schema-crd spec.versions: is required");
    }

    @Test
    void aPatternThatRe2DoesNotKnowIsAProblemOfTheCrd() {
        List<String> problems = new ArrayList<>();
        Schemas schemas = Schemas.none()
                .with(
                        SchemaProblems.crd("{type: string, pattern: '(?=a)b'}"),
                        problem -> problems.add(SchemaProblems.text(problem)));
        assertThat(problems)
                .containsExactly("schema-crd spec.versions[0].schema.openAPIV3Schema.properties.spec.pattern:"
                        + " must be a regular expression of RE2, got \"(?=a)b\"");
        assertThat(schemas.kinds()).hasSize(1);
    }
}
