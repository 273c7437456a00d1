package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: string} | 1.28 | schema-type spec.x: must be a string, got 1.28; write \"1.28\" in quotes",
                "{type: string} | true | schema-type spec.x: must be a string, got true; write \"true\" in quotes",
                "{type: string, pattern: '^[0-9]+m$'} | 5 | schema-type spec.x: must be a string, got 5; write a string,"
                        + " which must match ^[0-9]+m$",
                "{type: string, pattern: '^[0-9]+$'} | 5 | schema-type spec.x: must be a string, got 5; write \"5\" in"
                        + " quotes",
                "{type: string, enum: [Always, Never]} | true | schema-type spec.x: must be a string, got true; write a"
                        + " string, which must be one of \"Always\", \"Never\"",
                "{type: string} | {a: 1} | schema-type spec.x: must be a string, got an object",
                "{type: integer} | two | schema-type spec.x: must be an integer, got \"two\"",
                "{type: integer} | '3' | schema-type spec.x: must be an integer, got \"3\"; write 3 without quotes",
                "{type: integer} | 1.5 | schema-type spec.x: must be an integer, got 1.5",
                "{type: integer} | 9223372036854775808 | schema-type spec.x: must be an integer, got"
                        + " 9223372036854775808",
                "{type: number} | '1.5' | schema-type spec.x: must be a number, got \"1.5\"; write 1.5 without quotes",
                "{type: boolean} | enabled | schema-type spec.x: must be a boolean, got \"enabled\"",
                "{type: boolean} | 'true' | schema-type spec.x: must be a boolean, got \"true\"; write true without"
                        + " quotes",
                "{type: array, items: {type: string}} | a | schema-type spec.x: must be a list, got \"a\"; write a"
                        + " list, even of one item",
                "{type: array, items: {type: string}} | [a, 1] | schema-type spec.x[1]: must be a string, got 1; write"
                        + " \"1\" in quotes",
                "{type: array, items: {type: string}} | [null] | schema-type spec.x[0]: must be a string, got null",
                "{type: object} | [] | schema-type spec.x: must be an object, got a list",
                "{type: object, additionalProperties: {type: string}} | {a.b/c: 1} | schema-type spec.x[a.b/c]: must"
                        + " be a string, got 1; write \"1\" in quotes",
                "{x-kubernetes-int-or-string: true} | 1.5 | schema-type spec.x: must be a string or an integer, got"
                        + " 1.5; write \"1.5\" in quotes",
                "{type: string, enum: [Always, Never]} | always | schema-enum spec.x: must be one of \"Always\","
                        + " \"Never\", got \"always\"; did you mean \"Always\"?",
                "{type: string, enum: [a]} | xyz | schema-enum spec.x: must be \"a\", got \"xyz\"",
                "{type: integer, enum: [1, 2]} | 3 | schema-enum spec.x: must be one of 1, 2, got 3",
                "{type: string, pattern: '^a+$'} | ab | schema-pattern spec.x: must match ^a+$, got \"ab\"",
                "{type: string, minLength: 1} | '' | schema-length spec.x: must not be empty",
                "{type: string, minLength: 3} | ab | schema-length spec.x: must be at least 3 characters long, got"
                        + " \"ab\"",
                "{type: string, maxLength: 1} | ab | schema-length spec.x: must be at most 1 character long, has 2",
                "{type: string, maxLength: 1} | é😀 | schema-length spec.x: must be at most 1 character long, has 2",
                "{type: integer, minimum: 1} | 0 | schema-range spec.x: must be at least 1, got 0",
                "{type: integer, minimum: 1, exclusiveMinimum: true} | 1 | schema-range spec.x: must be greater than"
                        + " 1, got 1",
                "{type: integer, maximum: 5} | 6 | schema-range spec.x: must be at most 5, got 6",
                "{type: number, maximum: 5, exclusiveMaximum: true} | 5.0 | schema-range spec.x: must be less than 5,"
                        + " got 5.0",
                "{type: integer, multipleOf: 3} | 7 | schema-range spec.x: must be a multiple of 3, got 7",
                "{type: number, multipleOf: 0.5} | 3 | schema-range spec.x: must be a multiple of 0.5, got 3",
                "{type: number, maximum: 2.5, exclusiveMaximum: true} | 2 | schema-range spec.x: must be less than 2.5,"
                        + " got 2",
                "{type: number, minimum: 2.5} | 2.25 | schema-range spec.x: must be at least 2.5, got 2.25",
                "{type: integer, maximum: 2.5} | 1 | schema-range spec.x: must be absent, because the API server refuses"
                        + " every number where the maximum is 2.5",
                "{type: integer, format: int32, minimum: -3000000000} | 1 | schema-range spec.x: must be absent, because"
                        + " the API server refuses every number where the minimum is -3000000000",
                "{type: number, enum: [1, 2]} | 3.5 | schema-enum spec.x: must be one of 1, 2, got 3.5",
                "{type: number, multipleOf: 0.5} | 0.75 | schema-range spec.x: must be a multiple of 0.5, got 0.75",
                "{type: integer, format: int32} | 2147483648 | schema-format spec.x: must fit into a 32-bit integer,"
                        + " got 2147483648",
                "{type: number, format: float} | 1e39 | schema-format spec.x: must fit into a 32-bit floating-point"
                        + " number, got 1.0E39",
                "{type: string, format: date-time} | today | schema-format spec.x: must be a time such as"
                        + " \"2026-01-31T12:00:00Z\", got \"today\"",
                "{type: array, minItems: 1, items: {type: string}} | [] | schema-items spec.x: must have at least 1"
                        + " item, has 0",
                "{type: array, maxItems: 1, items: {type: string}} | [a, b] | schema-items spec.x: must have at most 1"
                        + " item, has 2",
                "{type: object, minProperties: 1, properties: {a: {type: string}}} | {} | schema-properties spec.x:"
                        + " must have at least 1 field, has 0",
                "{type: object, maxProperties: 1, additionalProperties: {type: string}} | {a: b, c: d} |"
                        + " schema-properties spec.x: must have at most 1 field, has 2",
                "{type: object, required: [a], properties: {a: {type: string}}} | {} | schema-required spec.x.a: is"
                        + " required",
                "{type: object, required: [a], properties: {a: {type: string}}} | {a: null} | schema-required"
                        + " spec.x.a: is required",
                "{type: object, properties: {interval: {type: string}}} | {intervall: 1m} | schema-unknown-field"
                        + " spec.x.intervall: is not a field that the schema knows; did you mean \"interval\"?",
                "{type: object, properties: {a: {type: string}}} | {name: null} | schema-unknown-field spec.x.name: is"
                        + " not a field that the schema knows",
                "{type: object, additionalProperties: true} | {a: {b: 1}} | schema-unknown-field spec.x.a.b: is not a"
                        + " field that the schema knows",
                "{type: array, items: {type: string}, x-kubernetes-list-type: set} | [a, b, a] | schema-duplicate"
                        + " spec.x[2]: must not repeat item 0 of the list, got \"a\"",
                "{type: array, items: {type: number}, x-kubernetes-list-type: set} | [1, 1.0] | schema-duplicate"
                        + " spec.x[1]: must not repeat item 0 of the list, got 1.0",
                "{type: array, items: {type: string}, uniqueItems: true} | [a, a] | schema-duplicate spec.x[1]: must"
                        + " not repeat item 0 of the list, got \"a\"",
            })
    void rejects(String schema, String value, String problem) {
        assertThat(SchemaProblems.of(schema, value)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: string} | '1.28'",
                "{type: string} | null",
                "{type: string, nullable: true} | null",
                "{type: integer} | 1.0",
                "{type: integer} | 1e3",
                "{type: integer} | 9223372036854775807",
                "{type: number} | 1",
                "{type: boolean} | true",
                "{type: array, items: {type: string}} | []",
                "{type: array, items: {type: string, nullable: true}} | [null]",
                "{type: object, additionalProperties: {type: string}} | {a.b/c: d}",
                "{type: object, additionalProperties: true} | {a: 1}",
                "{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]} | 50%",
                "{x-kubernetes-int-or-string: true} | 1",
                "{type: string, enum: [Always, Never]} | Always",
                "{type: integer, enum: [1, 2]} | 1.0",
                "{type: string, pattern: 'a+'} | bab",
                "{type: string, pattern: '^\\p{L}+$'} | é",
                "{type: string, minLength: 1, maxLength: 1} | 😀",
                "{type: integer, minimum: 1, maximum: 1} | 1",
                "{type: integer, multipleOf: 3} | 9",
                "{type: number, multipleOf: 0.1} | 0.3",
                "{type: number, multipleOf: 1.5} | 4.500000000001",
                "{type: number, minimum: 0.5} | 0",
                "{type: number, enum: [1, 2]} | 1.5",
                "{type: integer, format: int32} | -2147483648",
                "{type: integer, format: uint8} | 300",
                "{type: string, format: date-time} | '2026-01-31T12:00:00.5+01:00'",
                "{type: string, format: date-time} | []",
                "{type: string, format: semver} | anything",
                "{type: array, minItems: 1, maxItems: 1, items: {type: string}} | [a]",
                "{type: object, minProperties: 1, maxProperties: 1, properties: {a: {type: string}}} | {a: b}",
                "{type: object, required: [a], properties: {a: {type: string, nullable: true}}} | {a: null}",
                "{type: object, required: [a], properties: {a: {type: string, default: b}}} | {a: null}",
                "{type: object, x-kubernetes-preserve-unknown-fields: true} | {a: {b: [1, {c: null}]}}",
                "{type: array, items: {type: string}, x-kubernetes-list-type: set} | [a, b]",
                "{type: array, items: {type: string}, x-kubernetes-list-type: atomic} | [a, a]",
            })
    void accepts(String schema, String value) {
        assertThat(SchemaProblems.of(schema, value)).isEmpty();
    }
}
