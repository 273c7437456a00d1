package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListMapCheckTest {

    private static final String PORTS = """
        {type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [port, protocol], items: {type: object,
         properties: {port: {type: integer}, protocol: {type: string, default: TCP}, name: {type: string}}}}
        """;

    @Test
    void acceptsItemsThatDifferInOneKey() {
        assertThat(SchemaProblems.of(PORTS, "[{port: 1}, {port: 2}, {port: 1, protocol: UDP}]"))
                .isEmpty();
    }

    @Test
    void rejectsARepeatedKeyAtTheLaterItem() {
        assertThat(SchemaProblems.of(PORTS, "[{port: 1, protocol: UDP}, {port: 2}, {port: 1, protocol: UDP, name: a}]"))
                .containsExactly(
                        "schema-duplicate spec.x[2]: must not have the key of item 0 of the list, got port 1, protocol"
                                + " \"UDP\"");
    }

    @Test
    void countsADefaultAsTheKeyThatItBecomes() {
        assertThat(SchemaProblems.of(PORTS, "[{port: 1}, {port: 1, protocol: TCP}]"))
                .containsExactly(
                        "schema-duplicate spec.x[1]: must not have the key of item 0 of the list, got port 1, protocol"
                                + " \"TCP\"");
    }

    @Test
    void takesAnAbsentKeyForAValueOfItsOwn() {
        assertThat(SchemaProblems.of(PORTS, "[{name: a}, {name: b}]"))
                .containsExactly(
                        "schema-duplicate spec.x[1]: must not have the key of item 0 of the list, got port absent,"
                                + " protocol \"TCP\"");
    }

    @Test
    void rejectsItemsThatAreNoObjects() {
        String schema = "{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a], items: {}}";
        assertThat(SchemaProblems.of(schema, "[b]"))
                .containsExactly("schema-type spec.x[0]: must be an object with a key, got \"b\"");
    }
}
