package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlternativesCheckTest {

    private static final String EITHER =
            "{type: object, properties: {a: {type: string}, b: {type: string}}, %s: [{required: [a]}, {required:"
                    + " [b]}]}";
    private static final String ANY_OF = EITHER.formatted("anyOf");
    private static final String ONE_OF = EITHER.formatted("oneOf");

    @Test
    void anyOfAcceptsMoreThanOne() {
        assertThat(SchemaProblems.of(ANY_OF, "{a: x, b: y}")).isEmpty();
    }

    @Test
    void anyOfSaysWhyEachAlternativeDoesNotFit() {
        assertThat(SchemaProblems.of(ANY_OF, "{}"))
                .containsExactly("schema-alternatives spec.x: must fit at least one of 2 alternatives, fits none:"
                        + " (1) spec.x.a is required (2) spec.x.b is required");
    }

    @Test
    void oneOfAcceptsOne() {
        assertThat(SchemaProblems.of(ONE_OF, "{b: y}")).isEmpty();
    }

    @Test
    void oneOfRejectsTwo() {
        assertThat(SchemaProblems.of(ONE_OF, "{a: x, b: y}"))
                .containsExactly("schema-alternatives spec.x: must fit exactly one of 2 alternatives, fits 2");
    }

    @Test
    void oneOfRejectsNone() {
        assertThat(SchemaProblems.of(ONE_OF, "{}"))
                .containsExactly("schema-alternatives spec.x: must fit exactly one of 2 alternatives, fits none:"
                        + " (1) spec.x.a is required (2) spec.x.b is required");
    }

    @Test
    void allOfReportsWhatItsSchemasFind() {
        String schema = "{type: string, allOf: [{minLength: 2}, {pattern: '^b'}]}";
        assertThat(SchemaProblems.of(schema, "a"))
                .containsExactly(
                        "schema-length spec.x: must be at least 2 characters long, got \"a\"",
                        "schema-pattern spec.x: must match ^b, got \"a\"");
        assertThat(SchemaProblems.of(schema, "bc")).isEmpty();
    }

    @Test
    void notRejectsWhatFits() {
        String schema = "{type: string, not: {enum: [root]}}";
        assertThat(SchemaProblems.of(schema, "root"))
                .containsExactly("schema-alternatives spec.x: must not be what the schema excludes, got \"root\"");
        assertThat(SchemaProblems.of(schema, "nobody")).isEmpty();
    }

    @Test
    void alternativesDoNotMakeFieldsUnknown() {
        String schema = "{type: object, properties: {a: {type: string}, b: {type: string}},"
                + " anyOf: [{properties: {a: {enum: [x]}}}]}";
        assertThat(SchemaProblems.of(schema, "{a: x, b: y}")).isEmpty();
    }
}
