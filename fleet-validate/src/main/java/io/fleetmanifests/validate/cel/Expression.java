package io.fleetmanifests.validate.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;

/** A CEL expression, ready to be evaluated. */
final class Expression {

    private final CelAbstractSyntaxTree syntax;
    private final CelRuntime.Program program;

    private Expression(CelAbstractSyntaxTree syntax, CelRuntime.Program program) {
        this.syntax = syntax;
        this.program = program;
    }

    static Expression compile(String text) throws CelValidationException {
        CelAbstractSyntaxTree syntax = CelLanguage.compile(text);
        return new Expression(syntax, CelLanguage.program(syntax));
    }

    boolean mentions(String variable) {
        return syntax.getReferenceMap().values().stream()
                .anyMatch(reference -> reference.name().equals(variable));
    }

    Object evaluate(Map<String, Object> variables) throws CelEvaluationException {
        return program.eval(variables);
    }
}
