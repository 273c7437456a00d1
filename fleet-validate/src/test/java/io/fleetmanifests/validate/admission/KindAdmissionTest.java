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

class KindAdmissionTest {

    private static final Rule RULE = Rule.admission("some-rule", "x stays", "source", "");

    @Test
    void rulesOfATemplateFindTheirFieldsFurtherIn() throws JsonProcessingException {
        ImmutableField stays = ImmutableField.always(RULE, "keep it", "x");
        KindAdmission kind =
                KindAdmission.of("example.com", "Kind").onUpdate(stays).build();
        KindAdmission template = KindAdmission.of("example.com", "KindTemplate")
                .template()
                .onUpdate(stays)
                .build();
        String before = "{\"spec\": {\"x\": 1, \"template\": {\"spec\": {\"x\": 1}}}}";
        String inner = "{\"spec\": {\"x\": 1, \"template\": {\"spec\": {\"x\": 2}}}}";
        assertThat(paths(template, before, inner)).containsExactly("spec.template.spec.x");
        assertThat(paths(kind, before, inner)).isEmpty();
        String outer = "{\"spec\": {\"x\": 2, \"template\": {\"spec\": {\"x\": 1}}}}";
        assertThat(paths(template, before, outer)).isEmpty();
        assertThat(paths(kind, before, outer)).containsExactly("spec.x");
    }

    private static List<String> paths(KindAdmission kind, String before, String now) throws JsonProcessingException {
        JsonMapper json = new JsonMapper();
        JsonNode object = json.readTree(now);
        List<Problem> problems = new ArrayList<>();
        kind.check(
                new Admission(
                        Operation.UPDATE,
                        object,
                        object,
                        Optional.of(json.readTree(before)),
                        Surroundings.NONE,
                        Surroundings.NONE,
                        FeatureGates.unknown()),
                problems::add);
        return problems.stream().map(problem -> problem.path().toString()).toList();
    }
}
