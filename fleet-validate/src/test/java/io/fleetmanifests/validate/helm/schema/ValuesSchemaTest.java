package io.fleetmanifests.validate.helm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.helm.Examples;
import io.fleetmanifests.validate.helm.PartialValues;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ValuesSchemaTest {

    static List<Examples.Example> examples() {
        return Examples.read("schemas.txt", 1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatHelmSays(Examples.Example example) {
        SchemaReading reading = ValuesSchema.read(example.text());

        assertThat(reading).isNotInstanceOf(SchemaReading.Unknown.class);
        boolean accepted = reading instanceof SchemaReading.Usable usable
                && usable.schema()
                        .check(Examples.values(example.values()), FieldPath.root())
                        .isEmpty();
        assertThat(accepted).isEqualTo(example.verdict().equals(List.of("+")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"type\":\"strin\"}|is no schema at #/type: must be one of \"array\", \"boolean\", \"integer\", \"null\", \"number\", \"object\", \"string\", got \"strin\"",
                "[]|must be an object or a boolean",
                "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/x\"}}}|refers to \"#/$defs/x\", which it does not have",
                "{\"properties\":{\"a\":{\"$ref\":\"#x\"}}}|refers to \"#x\", which it does not have"
            })
    void saysWhyASchemaIsNone(String schema, String why) {
        assertThat(ValuesSchema.read(schema))
                .isInstanceOfSatisfying(
                        SchemaReading.Refused.class,
                        refused -> assertThat(refused.why()).startsWith(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"$ref\":\"https://example.com/x.json\"}",
                "{\"properties\":{\"a\":{\"$ref\":\"other.json#/x\"}}}",
                "{\"$schema\":\"https://example.com/draft\"}"
            })
    void fetchesNothing(String schema) {
        assertThat(ValuesSchema.read(schema)).isInstanceOf(SchemaReading.Unknown.class);
    }

    @Test
    void knowsTheDraftsThemselves() {
        assertThat(texts("{\"$ref\":\"http://json-schema.org/draft-07/schema#\"}", "{type: strin}"))
                .isNotEmpty();
    }

    @Test
    void saysWhatIsAskedForAndWhatIsThere() {
        String schema = """
                {"required": ["name"], "additionalProperties": false, "properties": {
                  "name": {"type": "string", "minLength": 1, "pattern": "^a"},
                  "size": {"type": ["integer", "null"], "minimum": 1, "exclusiveMaximum": 10, "multipleOf": 2},
                  "tier": {"enum": ["a", 1]}, "fixed": {"const": {"x": 1}}, "not": {"not": {}},
                  "tags": {"type": "array", "uniqueItems": true, "maxItems": 1, "contains": {"const": "x"}},
                  "map": {"minProperties": 1, "maxProperties": 0, "propertyNames": {"maxLength": 1}}}}
                """;

        assertThat(texts(schema, "{size: x, tier: b, fixed: 1, not: 1, tags: [a, a], map: {}, more: 1, name: b}"))
                .containsExactlyInAnyOrder(
                        "name: must match \"^a\", got \"b\" #/properties/name/pattern",
                        "size: must be integer or null, got \"x\" #/properties/size/type",
                        "tier: must be one of \"a\", 1, got \"b\" #/properties/tier/enum",
                        "fixed: must be {\"x\":1}, got 1 #/properties/fixed/const",
                        "not: must not be what the schema excludes, got 1 #/properties/not/not",
                        "tags: must have no item twice, got [\"a\",\"a\"] #/properties/tags/uniqueItems",
                        "tags: must have at most 1 item, got [\"a\",\"a\"] #/properties/tags/maxItems",
                        "tags: must have items of the kind that the schema asks for, and so many, got [\"a\",\"a\"]"
                                + " #/properties/tags/contains",
                        "map: must have at least 1 key, got {} #/properties/map/minProperties",
                        "more: must not be set, because the schema does not know the key #/additionalProperties");
        assertThat(texts(schema, "{size: 11, map: {long: 1}}"))
                .containsExactlyInAnyOrder(
                        ": must have the key \"name\" #/required",
                        "size: must be less than 10, got 11 #/properties/size/exclusiveMaximum",
                        "size: must be a multiple of 2, got 11 #/properties/size/multipleOf",
                        "map: must have at most 0 keys, got {\"long\":1} #/properties/map/maxProperties",
                        "map: must have keys of the form that the schema asks for, got {\"long\":1}"
                                + " #/properties/map/propertyNames");
    }

    @Test
    void ofAlternativesThatFailTellsTheNearest() {
        String schema = """
                {"properties": {"a": {"anyOf": [
                  {"type": "object", "required": ["x", "y", "z"]},
                  {"type": "object", "required": ["x"], "properties": {"x": {"type": "string"}}},
                  {"type": "string"}]}}}
                """;

        assertThat(texts(schema, "{a: {x: 1}}")).hasSize(1);
        assertThat(texts(schema, "{a: {x: 1, y: 1}}")).hasSize(1);
    }

    @Test
    void whatIsNotKnownIsNotJudged() {
        ObjectNode values = Examples.values("{a: 1, b: {c: x}, list: [1]}");
        values.set("secret", PartialValues.unknown());
        ((ObjectNode) values.get("b")).set("secret", PartialValues.unknown());

        assertThat(violations("{\"required\":[\"secret\",\"gone\"]}", values))
                .containsExactly(": must have the key \"gone\" #/required");
        assertThat(violations(
                        "{\"properties\":{\"secret\":{\"type\":\"integer\"},\"a\":{\"type\":\"string\"}}}", values))
                .containsExactly("a: must be string, got 1 #/properties/a/type");
        assertThat(violations("{\"properties\":{\"b\":{\"const\":1}}}", values)).isEmpty();
        assertThat(violations("{\"properties\":{\"b\":{\"type\":\"array\"}}}", values))
                .containsExactly("b: must be array, got {\"c\":\"x\"} #/properties/b/type");
        assertThat(violations("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"gone\"]}}", values))
                .isEmpty();
        assertThat(violations("{\"properties\":{\"list\":{\"contains\":{\"const\":2}}}}", values))
                .hasSize(1);
        assertThat(violations(
                        "{\"required\":[\"gone\"],\"properties\":{\"a\":{\"type\":\"string\"}}}",
                        PartialValues.merge(PartialValues.underUnknown(values), Examples.values("a: 1"))))
                .containsExactly("a: must be string, got 1 #/properties/a/type");
    }

    private static List<String> texts(String schema, String values) {
        return violations(schema, Examples.values(values));
    }

    private static List<String> violations(String schema, ObjectNode values) {
        SchemaReading.Usable usable = (SchemaReading.Usable) ValuesSchema.read(schema);
        return usable.schema().check(values, FieldPath.root()).stream()
                .map(violation -> violation.path() + ": " + violation.message() + " " + violation.place())
                .toList();
    }
}
