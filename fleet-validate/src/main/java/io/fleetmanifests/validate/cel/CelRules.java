package io.fleetmanifests.validate.cel;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The CEL rules of a schema, compiled. Never changes; any number of threads may use it at once. */
public final class CelRules {

    /** What a CRD asks for in CEL holds. */
    public static final Rule CEL = Rule.error(
            "schema-cel",
            "an object holds to the x-kubernetes-validations of its schema",
            "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel");

    /** A rule could be evaluated here. */
    public static final Rule NOT_EVALUATED = Rule.warning(
            "schema-cel-not-evaluated",
            "every rule of x-kubernetes-validations can be evaluated without a cluster",
            "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel");

    private final Optional<RuleNode> root;

    private CelRules(Optional<RuleNode> root) {
        this.root = root;
    }

    /** The rules of a schema; it may have none. */
    public static CelRules of(Schema schema) {
        return new CelRules(RuleNode.of(schema.root()));
    }

    /** All rules about rules, in the order of their declaration. */
    public static List<Rule> all() {
        return List.of(CEL, NOT_EVALUATED);
    }

    /**
     * Judges an object that its schema accepts.
     *
     * @param object with its defaults applied
     * @param old the object before, with its defaults applied; rules about changes run only when there is one
     * @param out gets what is wrong, in the order in which the object is walked through
     */
    public void check(JsonNode object, Optional<JsonNode> old, Consumer<Problem> out) {
        root.ifPresent(node -> node.check(object, old, FieldPath.root(), out));
    }
}
