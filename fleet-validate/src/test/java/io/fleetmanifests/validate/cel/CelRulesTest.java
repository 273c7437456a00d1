package io.fleetmanifests.validate.cel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.schema.Schema;
import io.fleetmanifests.validate.schema.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CelRulesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void saysTheMessageOfTheRule() {
        assertThat(problems("{type: integer, V: [{rule: self < 3, message: '  must be small '}]}", "5"))
                .containsExactly("schema-cel x: must be small");
        assertThat(problems("{type: integer, V: [{rule: self < 3, message: must be small}]}", "2"))
                .isEmpty();
    }

    @Test
    void saysTheRuleWhereThereIsNoMessage() {
        assertThat(problems("{type: integer, V: [{rule: ' self < 3 '}]}", "5"))
                .containsExactly("schema-cel x: must hold to the rule self < 3");
    }

    @Test
    void prefersTheMessageThatTheRuleComputes() {
        assertThat(problems(
                        "{type: integer, V: [{rule: self < 3, message: wrong,"
                                + " messageExpression: \"'%d is too large'.format([self])\"}]}",
                        "5"))
                .containsExactly("schema-cel x: 5 is too large");
    }

    @Test
    void fallsBackToTheMessageWhenTheComputedOneIsNone() {
        for (String expression : List.of("''", "'a\\nb'", "' '", "string(1 / 0)", "(")) {
            String rule =
                    "{rule: self < 3, message: fixed, messageExpression: \"" + expression.replace("\\", "\\\\") + "\"}";
            assertThat(problems("{type: integer, V: [" + rule + "]}", "5"))
                    .as(expression)
                    .containsExactly("schema-cel x: fixed");
        }
    }

    @Test
    void blamesTheFieldThatTheRuleNames() {
        String object = "{type: object, properties: {a: {type: integer}, b.c: {type: integer}},";
        assertThat(problems(object + " V: [{rule: self.a < 3, message: wrong, fieldPath: .a}]}", "{a: 5}"))
                .containsExactly("schema-cel x.a: wrong");
        assertThat(problems(object + " V: [{rule: self.a < 3, message: wrong, fieldPath: \".['b.c']\"}]}", "{a: 5}"))
                .containsExactly("schema-cel x: wrong");
        assertThat(problems(object + " V: [{rule: self.a < 3, message: wrong, fieldPath: \"['b.c']\"}]}", "{a: 5}"))
                .containsExactly("schema-cel x[b.c]: wrong");
    }

    @Test
    void takesARuleWithoutAResultForBroken() {
        assertThat(problems(
                        "{type: object, properties: {a: {type: integer}}, V: [{rule: self.a < 3, message: wrong}]}",
                        "{}"))
                .singleElement()
                .asString()
                .startsWith("schema-cel x: the rule \"wrong\" has no result: ");
    }

    @Test
    void saysWhichRuleItCannotEvaluate() {
        assertThat(problems("{type: integer, V: [{rule: authorizer.path('/').check('get').allowed()}]}", "1"))
                .singleElement()
                .asString()
                .startsWith("schema-cel-not-evaluated x: the rule \"authorizer.path('/').check('get').allowed()\""
                        + " cannot be evaluated: ");
    }

    @Test
    void asksNothingOfNull() {
        assertThat(problems("{type: string, nullable: true, V: [{rule: self.size() > 2}]}", "null"))
                .isEmpty();
    }

    @Test
    void walksThroughListsAndMaps() {
        String item = "{type: integer, V: [{rule: self < 3, message: wrong}]}";
        assertThat(problems("{type: array, items: " + item + "}", "[1, 5, 2, 7]"))
                .containsExactly("schema-cel x[1]: wrong", "schema-cel x[3]: wrong");
        assertThat(problems("{type: object, additionalProperties: " + item + "}", "{a: 1, b.c: 5}"))
                .containsExactly("schema-cel x[b.c]: wrong");
    }

    @Test
    void aRuleAboutAChangeIsAskedOnlyOfAChange() {
        String schema = "{type: integer, V: [{rule: self == oldSelf, message: is fixed}]}";
        assertThat(problems(schema, "1")).isEmpty();
        assertThat(problems(schema, "1", "null")).isEmpty();
        assertThat(problems(schema, "1", "1")).isEmpty();
        assertThat(problems(schema, "1", "2")).containsExactly("schema-cel x: is fixed");
    }

    @Test
    void aRuleWithAnOptionalOldValueIsAlwaysAsked() {
        String schema = "{type: integer, V: [{rule: 'oldSelf.hasValue() ? self >= oldSelf.value() : self == 1',"
                + " optionalOldSelf: true, message: wrong}]}";
        assertThat(problems(schema, "1")).isEmpty();
        assertThat(problems(schema, "2")).containsExactly("schema-cel x: wrong");
        assertThat(problems(schema, "2", "1")).isEmpty();
        assertThat(problems(schema, "1", "2")).containsExactly("schema-cel x: wrong");
    }

    @Test
    void itemsOfAListOfTypeMapAreFoundByTheirKey() {
        String schema =
                "{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object,"
                        + " properties: {k: {type: string}, v: {type: integer}}, V: [{rule: self.v >= oldSelf.v, message: wrong}]}}";
        assertThat(problems(schema, "[{k: b, v: 1}, {k: a, v: 2}]", "[{k: a, v: 1}, {k: b, v: 1}]"))
                .isEmpty();
        assertThat(problems(schema, "[{k: b, v: 1}, {k: c, v: 0}]", "[{k: a, v: 1}, {k: b, v: 2}]"))
                .containsExactly("schema-cel x[0]: wrong");
        assertThat(problems(schema, "[{v: 1}]", "[{v: 2}]")).isEmpty();
    }

    @Test
    void itemsOfOtherListsHaveNoPast() {
        String schema = "{type: array, items: {type: integer, V: [{rule: self == oldSelf}]}}";
        assertThat(problems(schema, "[1]", "[2]")).isEmpty();
    }

    @Test
    void aTextWithAFormatThatIsNoTimeHasNoResult() {
        // The server accepts the comma as well, and then has no time to compare.
        assertThat(problems(
                        "{type: string, format: date-time, V: [{rule: \"self > timestamp(0)\", message: wrong}]}",
                        "'2026-01-31T12:00:00,5Z'"))
                .containsExactly("schema-cel x: the rule \"wrong\" has no result: date-time: must be as"
                        + " 2026-01-31T12:00:00Z, got \"2026-01-31T12:00:00,5Z\"");
    }

    private static List<String> problems(String schema, String value) {
        return problems(schema, value, "null");
    }

    /** What the rules of a field say; V stands for x-kubernetes-validations. */
    private static List<String> problems(String schema, String value, String old) {
        Schema compiled = compile(schema.replace("V:", "x-kubernetes-validations:"));
        List<String> problems = new ArrayList<>();
        CelRules.of(compiled)
                .check(
                        yaml("{x: " + value + "}"),
                        old.equals("null") ? Optional.empty() : Optional.of(yaml("{x: " + old + "}")),
                        problem -> problems.add(problem.rule().id() + " " + problem.path() + ": " + problem.message()));
        return problems;
    }

    private static Schema compile(String schema) {
        JsonNode crd = yaml("""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: things.example.com}
            spec:
              group: example.com
              names: {kind: Thing, plural: things}
              scope: Namespaced
              versions:
              - name: v1
                schema: {openAPIV3Schema: {type: object, properties: {x: %s}}}
            """.formatted(schema));
        return Schemas.none()
                .with(crd, problem -> {
                    throw new IllegalArgumentException(problem.message());
                })
                .find(new GroupVersionKind("example.com", "v1", "Thing"))
                .orElseThrow();
    }

    private static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
