package io.fleetmanifests.validate.admission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImmutableFieldTest {

    private static final Rule RULE = Rule.admission("x-imm", "x does not change", "here", "");
    private static final ImmutableField ALWAYS = ImmutableField.always(RULE, "keep it", "x");
    private static final ImmutableField ONCE = ImmutableField.onceSet(RULE, "keep it", "x");

    private static final ImmutableField TEXT = ImmutableField.text(RULE, "keep it", "x");

    @Test
    void takesAnEmptyTextForAnAbsentOneWhereGoDoes() throws JsonProcessingException {
        assertThat(messages(TEXT, "{\"x\": \"\"}", "{}")).isEmpty();
        assertThat(messages(TEXT, "{}", "{\"x\": \"\"}")).isEmpty();
        assertThat(messages(TEXT, "{}", "{\"x\": \"a\"}"))
                .containsExactly("spec.x: must stay nothing, got \"a\"; keep it");
        assertThat(messages(ALWAYS, "{}", "{\"x\": \"\"}"))
                .containsExactly("spec.x: must stay nothing, got \"\"; keep it");
    }

    @Test
    void acceptsWhatStays() throws JsonProcessingException {
        assertThat(messages(ALWAYS, "{\"x\": {\"a\": 1, \"b\": [2]}}", "{\"x\": {\"b\": [2], \"a\": 1}}"))
                .isEmpty();
        assertThat(messages(ALWAYS, "{}", "{\"x\": null}")).isEmpty();
        assertThat(messages(ONCE, "{}", "{\"x\": 1}")).isEmpty();
        assertThat(messages(ONCE, "{\"x\": \"\"}", "{\"x\": \"a\"}")).isEmpty();
    }

    @Test
    void refusesWhatChangesOrComesOrGoes() throws JsonProcessingException {
        assertThat(messages(ALWAYS, "{\"x\": [1, 2]}", "{\"x\": [2, 1]}"))
                .containsExactly("spec.x: must stay [1,2], got [2,1]; keep it");
        assertThat(messages(ALWAYS, "{}", "{\"x\": \"a\"}"))
                .containsExactly("spec.x: must stay nothing, got \"a\"; keep it");
        assertThat(messages(ALWAYS, "{\"x\": 7}", "{}")).containsExactly("spec.x: must stay 7, got nothing; keep it");
        assertThat(messages(ONCE, "{\"x\": 7}", "{}")).containsExactly("spec.x: must stay 7, got nothing; keep it");
    }

    private static List<String> messages(ImmutableField rule, String before, String now)
            throws JsonProcessingException {
        List<Problem> problems = new ArrayList<>();
        JsonNode object = object(now);
        rule.check(
                new Admission(
                        Operation.UPDATE,
                        object,
                        object,
                        Optional.of(object(before)),
                        Surroundings.NONE,
                        Surroundings.NONE,
                        FeatureGates.unknown()),
                problems::add);
        return problems.stream()
                .map(problem -> problem.path() + ": " + problem.message() + "; "
                        + problem.hint().orElseThrow())
                .toList();
    }

    private static JsonNode object(String spec) throws JsonProcessingException {
        return new JsonMapper().readTree("{\"spec\": " + spec + "}");
    }
}
