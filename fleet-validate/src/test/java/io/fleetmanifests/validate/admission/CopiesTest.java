package io.fleetmanifests.validate.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String TEXT = "{\"spec\":{\"a\":{\"b\":1},\"other\":{}},\"metadata\":{},\"none\":null}";

    private ObjectNode object;

    @BeforeEach
    void readObject() throws JsonProcessingException {
        object = (ObjectNode) new JsonMapper().readTree(TEXT);
    }

    @Test
    void whatStandsOnTheWayIsCopiedAndTheRestIsShared() {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "spec", "a");
        copy.withObject("/spec/a").put("b", 2);
        copy.withObject("/spec").put("c", 3);
        assertThat(copy).hasToString("{\"spec\":{\"a\":{\"b\":2},\"other\":{},\"c\":3},\"metadata\":{},\"none\":null}");
        assertThat(copy.get("metadata")).isSameAs(object.get("metadata"));
        assertThat(copy.at("/spec/other")).isSameAs(object.at("/spec/other"));
        assertThat(object).hasToString(TEXT);
    }

    @Test
    void aWayEndsWhereNoObjectIs() {
        ObjectNode copy = Copies.of(object);
        Copies.along(copy, "spec", "absent", "a");
        Copies.along(copy, "none", "a");
        Copies.deep(copy, "absent");
        assertThat(copy).isEqualTo(object);
    }

    @Test
    void allInsideIsCopiedWhereMuchOfItChanges() {
        ObjectNode copy = Copies.of(object);
        Copies.deep(copy, "spec");
        copy.withObject("/spec/a").removeAll();
        assertThat(copy).hasToString("{\"spec\":{\"a\":{},\"other\":{}},\"metadata\":{},\"none\":null}");
        assertThat(object).hasToString(TEXT);
    }
}
