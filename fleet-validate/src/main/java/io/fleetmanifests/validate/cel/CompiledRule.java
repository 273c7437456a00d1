package io.fleetmanifests.validate.cel;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.schema.CelRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One rule, compiled when the first value comes that it is asked of: objects have few of the fields that have rules, and the
 * compiler of CEL takes longer to be loaded than all else that a small tree needs.
 */
final class CompiledRule {

    private static final String OLD = "oldSelf";

    /** An expression, or the reason why there is none. */
    private record Compiled(Optional<Expression> expression, String fault) {

        static Compiled of(String text) {
            try {
                return new Compiled(Optional.of(Expression.compile(text)), "");
            } catch (CelValidationException e) {
                return new Compiled(Optional.empty(), firstLine(e));
            }
        }
    }

    private final CelRule rule;
    private final RelativePath place;
    private final Lazy<Compiled> compiled;
    private final Lazy<Optional<Expression>> message;

    private CompiledRule(CelRule rule) {
        this.rule = rule;
        this.place = RelativePath.parse(rule.fieldPath().orElse(""));
        this.compiled = new Lazy<>(() -> Compiled.of(rule.rule()));
        this.message = new Lazy<>(
                () -> rule.messageExpression().flatMap(text -> Compiled.of(text).expression()));
    }

    static CompiledRule of(CelRule rule) {
        return new CompiledRule(rule);
    }

    void check(Object self, Optional<Object> old, FieldPath at, Consumer<Problem> out) {
        Optional<Expression> expression = compiled.get().expression();
        if (expression.isEmpty()) {
            String fault = compiled.get().fault();
            out.accept(Problem.of(CelRules.NOT_EVALUATED, at, "the rule " + name() + " cannot be evaluated: " + fault));
            return;
        }
        boolean change = expression.get().mentions(OLD);
        if (change && old.isEmpty() && !rule.optionalOldSelf()) {
            return;
        }
        Map<String, Object> variables = variables(self, old);
        try {
            if (!Boolean.TRUE.equals(expression.get().evaluate(variables))) {
                out.accept(Problem.of(CelRules.CEL, place.below(at), text(variables)));
            }
        } catch (CelEvaluationException e) {
            fail(e, at, out);
        }
    }

    /** Reports that the rule has no result, which the server takes for a breach. */
    void fail(Exception reason, FieldPath at, Consumer<Problem> out) {
        out.accept(Problem.of(CelRules.CEL, at, "the rule " + name() + " has no result: " + firstLine(reason)));
    }

    /** What the CRD's author says of the rule, or else the rule. */
    private String name() {
        return '"' + rule.message().orElse(rule.rule()).strip() + '"';
    }

    private Map<String, Object> variables(Object self, Optional<Object> old) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("self", self);
        if (rule.optionalOldSelf()) {
            variables.put(OLD, old);
        } else {
            old.ifPresent(value -> variables.put(OLD, value));
        }
        return variables;
    }

    private String text(Map<String, Object> variables) {
        return message.get()
                .flatMap(expression -> evaluate(expression, variables))
                .or(() -> rule.message().map(String::strip))
                .orElseGet(() -> "must hold to the rule " + rule.rule().strip());
    }

    /** The server falls back to the fixed message when the expression yields no text on one line. */
    private static Optional<String> evaluate(Expression expression, Map<String, Object> variables) {
        try {
            return expression.evaluate(variables) instanceof String text
                            && !text.isBlank()
                            && text.strip().indexOf('\n') < 0
                    ? Optional.of(text.strip())
                    : Optional.empty();
        } catch (CelEvaluationException e) {
            return Optional.empty();
        }
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
