package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class DefaultsTest {

    @Test
    void fillsInAbsentFieldsAtEveryDepth() {
        String schema =
                "{type: object, properties: {a: {type: object, default: {}, properties: {b: {type: integer, default:"
                        + " 3}}}}}";
        assertThat(SchemaProblems.defaulted(schema, "{}")).isEqualTo("{\"a\":{\"b\":3}}");
    }

    @Test
    void leavesWhatIsThere() {
        String schema = "{type: object, properties: {a: {type: integer, default: 3}}}";
        assertThat(SchemaProblems.defaulted(schema, "{a: 0}")).isEqualTo("{\"a\":0}");
    }

    @Test
    void replacesANullByTheDefault() {
        String schema = "{type: object, properties: {a: {type: integer, default: 3}}}";
        assertThat(SchemaProblems.defaulted(schema, "{a: null}")).isEqualTo("{\"a\":3}");
    }

    @Test
    void keepsANullThatIsAValue() {
        String schema = "{type: object, properties: {a: {type: integer, default: 3, nullable: true}}}";
        assertThat(SchemaProblems.defaulted(schema, "{a: null}")).isEqualTo("{\"a\":null}");
    }

    @Test
    void dropsANullWithoutADefault() {
        String schema = "{type: object, properties: {a: {type: integer}, m: {type: object, additionalProperties: {type:"
                + " string}}}}";
        assertThat(SchemaProblems.defaulted(schema, "{a: null, m: {b: null, c: d}}"))
                .isEqualTo("{\"m\":{\"c\":\"d\"}}");
    }

    @Test
    void keepsNullItemsOfAListUnlessTheyHaveADefault() {
        assertThat(SchemaProblems.defaulted(
                        "{type: object, properties: {a: {type: array, items: {type: string}}}}", "{a: [null, b]}"))
                .isEqualTo("{\"a\":[null,\"b\"]}");
        assertThat(SchemaProblems.defaulted(
                        "{type: object, properties: {a: {type: array, items: {type: string, default: c}}}}",
                        "{a: [null, b]}"))
                .isEqualTo("{\"a\":[\"c\",\"b\"]}");
    }

    @Test
    void fillsInTheItemsOfListsAndMaps() {
        String item = "{type: object, properties: {b: {type: integer, default: 3}}}";
        String schema =
                "{type: object, properties: {l: {type: array, items: %s}, m: {type: object, additionalProperties:"
                        + " %s}}}";
        assertThat(SchemaProblems.defaulted(schema.formatted(item, item), "{l: [{}], m: {k: {}}}"))
                .isEqualTo("{\"l\":[{\"b\":3}],\"m\":{\"k\":{\"b\":3}}}");
    }

    @Test
    void doesNotTouchTheObjectThatItIsGiven() {
        Schema schema = SchemaProblems.compile(
                "{type: object, properties: {a: {type: integer, default: 3}, b: {type: string}}}");
        JsonNode object = SchemaProblems.yaml("{spec: {b: null}}");
        JsonNode before = object.deepCopy();

        JsonNode full = schema.applyDefaults(object);

        assertThat(full.toString()).isEqualTo("{\"spec\":{\"a\":3}}");
        assertThat(object).isEqualTo(before);
    }

    @Test
    void returnsTheSameObjectWhenNothingIsMissing() {
        Schema schema = SchemaProblems.compile("{type: object, properties: {a: {type: integer, default: 3}}}");
        JsonNode object = SchemaProblems.yaml("{spec: {a: 1}}");
        assertThat(schema.applyDefaults(object)).isSameAs(object);
    }

    @Test
    void givesWhatWasChangedItsDefaultsAndSharesTheRest() {
        String inner = "{type: object, properties: {x: {type: integer, default: 3}}}";
        Schema schema = SchemaProblems.compile("{type: object, properties: {a: %s, b: %s}}".formatted(inner, inner));
        JsonNode full = schema.applyDefaults(SchemaProblems.yaml("{spec: {a: {}}}"));
        ObjectNode spec = ((ObjectNode) full.get("spec")).objectNode().setAll((ObjectNode) full.get("spec"));
        spec.putObject("b");
        JsonNode changed = ((ObjectNode) full).objectNode().set("spec", spec);

        JsonNode again = schema.applyDefaults(changed, full);

        assertThat(again.toString()).isEqualTo("{\"spec\":{\"a\":{\"x\":3},\"b\":{\"x\":3}}}");
        assertThat(again.at("/spec/a")).isSameAs(full.at("/spec/a"));
    }
}
