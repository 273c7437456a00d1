package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleCheckTest {

    @Test
    void rejectsReplicasThatTheScaleSubresourceCannotHave() {
        assertThat(problems("{spec: {replicas: -1}}"))
                .containsExactly(
                        "schema-range spec.replicas: must be from 0 to 2147483647, because the kind can be scaled, got"
                                + " -1");
    }

    @Test
    void acceptsOthersAndNone() {
        assertThat(problems("{spec: {replicas: 3}}")).isEmpty();
        assertThat(problems("{spec: {}}")).isEmpty();
    }

    private static List<String> problems(String object) {
        JsonNode crd = SchemaProblems.crd("{type: object, properties: {replicas: {type: integer}}}");
        ((com.fasterxml.jackson.databind.node.ObjectNode) crd.at("/spec/versions/0"))
                .putObject("subresources")
                .putObject("scale")
                .put("specReplicasPath", ".spec.replicas");
        List<String> problems = new ArrayList<>();
        Schemas.none()
                .with(crd, problem -> {})
                .find(new GroupVersionKind("example.com", "v1", "Thing"))
                .orElseThrow()
                .validate(SchemaProblems.yaml(object), problem -> problems.add(SchemaProblems.text(problem)));
        return problems;
    }
}
