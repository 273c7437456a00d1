package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CEL expression as the rule of a kind, an object of that kind, and what the API server makes of the two.
 *
 * @param rule the expression
 * @param crd the kind, whose {@code spec} has the rule
 * @param object the object
 * @param old the object before, if it is a change
 * @param expected what the server says
 */
record CelCase(String rule, ObjectNode crd, ObjectNode object, Optional<ObjectNode> old, Result expected) {

    /** What can come of an expression. */
    enum Result {
        HOLDS("holds"),
        FAILS("fails"),
        NO_RESULT("no result");

        private final String key;

        Result(String key) {
            this.key = key;
        }

        /** What a judge's words mean; the rule has a message of its own. */
        static Result of(Verdict verdict) {
            if (verdict.outcome() == Verdict.Outcome.ACCEPTED) {
                return HOLDS;
            }
            boolean failed = verdict.reasons().stream()
                    .allMatch(reason -> reason.detail().endsWith(MESSAGE)
                            && !reason.detail().contains("rule: " + MESSAGE));
            return verdict.outcome() == Verdict.Outcome.REFUSED && failed ? FAILS : NO_RESULT;
        }
    }

    private static final String MESSAGE = "the rule is broken";

    /** All cases of fixtures/cel/cases.yaml. */
    static List<CelCase> all() {
        List<CelCase> cases = new ArrayList<>();
        for (JsonNode group : Fixtures.yaml("cel/cases.yaml")) {
            for (Result expected : Result.values()) {
                group.path(expected.key).asText().lines().forEach(rule -> cases.add(of(group, rule, expected)));
            }
        }
        return cases;
    }

    private static CelCase of(JsonNode group, String rule, Result expected) {
        Optional<ObjectNode> old =
                Optional.of(group.path("old")).filter(JsonNode::isObject).map(CelCase::object);
        return new CelCase(rule, crd(group, rule), object(group.path("self")), old, expected);
    }

    private static ObjectNode object(JsonNode spec) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("apiVersion", "example.com/v1")
                .put("kind", "Thing")
                .putObject("metadata")
                .put("name", "a");
        object.set("spec", spec.isObject() ? spec : object.objectNode());
        return object;
    }

    private static ObjectNode crd(JsonNode group, String rule) {
        ObjectNode crd = (ObjectNode) Fixtures.parse("""
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: things.example.com}
            spec:
              group: example.com
              names: {kind: Thing, plural: things, singular: thing, listKind: ThingList}
              scope: Namespaced
              versions:
              - name: v1
                served: true
                storage: true
                schema: {openAPIV3Schema: {type: object, properties: {spec: {}}}}
            """);
        ObjectNode spec = group.path("schema").isObject()
                ? group.get("schema").deepCopy()
                : JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode validation = spec.putArray("x-kubernetes-validations").addObject();
        validation.put("rule", rule).put("message", MESSAGE);
        if (group.path("optionalOldSelf").asBoolean()) {
            validation.put("optionalOldSelf", true);
        }
        ((ObjectNode) crd.at("/spec/versions/0/schema/openAPIV3Schema/properties")).set("spec", spec);
        return crd;
    }

    @Override
    public String toString() {
        return expected.key + ": " + rule;
    }
}
