package io.fleetmanifests.kind.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldMovesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final FieldMoves MOVES = FieldMoves.builder()
            .move("a", "deep.a")
            .move("time", "deep.seconds", Forms.SECONDS)
            .move("list", "deep.items", FieldMoves.builder().move("x", "y").build())
            .inEach("same", FieldMoves.builder().move("x", "y").build())
            .in("inner", FieldMoves.builder().move("p", "q").build())
            .drop("gone")
            .neverEmpty("empty")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"b\":2} | {\"deep\":{\"a\":1},\"b\":2}",
                "{\"time\":\"1m30s\"} | {\"deep\":{\"seconds\":90}}",
                "{\"time\":\"-1m0s\"} | {\"deep\":{\"seconds\":-60}}",
                "{\"list\":[{\"x\":1},{\"z\":2}]} | {\"deep\":{\"items\":[{\"y\":1},{\"z\":2}]}}",
                "{\"list\":{\"x\":1}} | {\"deep\":{\"items\":{\"y\":1}}}",
                "{\"same\":[{\"x\":[]},3,null]} | {\"same\":[{\"y\":[]},3,null]}",
                "{\"inner\":{\"p\":1,\"o\":2}} | {\"inner\":{\"q\":1,\"o\":2}}",
                "{\"inner\":7} | {\"inner\":7}",
                "{\"a\":null} | {\"deep\":{\"a\":null}}",
                "{\"empty\":{\"x\":{}}} | {\"empty\":{\"x\":{}}}",
            })
    void saysTheSameInBothVersions(String older, String newer) {
        assertThat(MOVES.newer(object(older), FieldMovesTest::none)).contains(object(newer));
        assertThat(MOVES.older(object(newer), FieldMovesTest::none)).contains(object(older));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"gone\":1,\"b\":2} | {\"b\":2}",
                "{\"empty\":{},\"b\":2} | {\"b\":2}",
                "{\"inner\":{},\"b\":2} | {\"b\":2}",
                "{\"time\":\"1999ms\"} | {\"deep\":{\"seconds\":1}}",
                "{\"time\":\"-1999ms\"} | {\"deep\":{\"seconds\":-1}}",
            })
    void losesWhatTheNewerVersionCannotSay(String older, String newer) {
        assertThat(MOVES.newer(object(older), FieldMovesTest::none)).contains(object(newer));
    }

    @Test
    void whatIsNoTimeCannotBeConverted() {
        assertThat(MOVES.newer(object("{\"time\":\"soon\"}"), FieldMovesTest::none))
                .isEmpty();
        assertThat(MOVES.newer(object("{\"time\":{}}"), FieldMovesTest::none)).isEmpty();
        assertThat(MOVES.older(object("{\"deep\":{\"seconds\":1.5}}"), FieldMovesTest::none))
                .isEmpty();
        assertThat(MOVES.older(object("{\"deep\":{\"seconds\":3000000000}}"), FieldMovesTest::none))
                .isEmpty();
    }

    @Test
    void aValueInTheWayMakesRoom() {
        assertThat(MOVES.newer(object("{\"deep\":3,\"a\":1}"), FieldMovesTest::none))
                .contains(object("{\"deep\":{\"a\":1}}"));
    }

    private static Optional<String> none(String group, String kind) {
        return Optional.empty();
    }

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
