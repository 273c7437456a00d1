package io.fleetmanifests.validate.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelOptionalLibrary;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction;
import dev.cel.runtime.standard.AddOperator.AddOverload;
import java.util.List;

/**
 * CEL as Kubernetes speaks it. The values of an object have no static type here: that a rule fits its schema was
 * checked
 * when the CRD was created.
 */
final class CelLanguage {

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    private static final List<CelFunction> FUNCTIONS = KubernetesFunctions.all();
    private static final CelCompiler COMPILER = compiler();
    private static final CelRuntime RUNTIME = runtime();

    private CelLanguage() {}

    static CelAbstractSyntaxTree compile(String text) throws CelValidationException {
        return COMPILER.compile(text).getAst();
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree syntax) {
        try {
            return RUNTIME.createProgram(syntax);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked expression did not become a program", e);
        }
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addVar("self", SimpleType.DYN)
                .addVar("oldSelf", SimpleType.DYN)
                .addLibraries(
                        CelOptionalLibrary.INSTANCE,
                        CelExtensions.strings(),
                        CelExtensions.sets(OPTIONS),
                        CelExtensions.lists(),
                        CelExtensions.comprehensions());
        FUNCTIONS.forEach(function -> builder.addFunctionDeclarations(function.declaration()));
        return builder.build();
    }

    /**
     * With equality and addition of lists of our own, because those of sets and maps in disguise are no ordinary
     * lists.
     */
    private static CelRuntime runtime() {
        CelStandardFunctions standard = CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> function != StandardFunction.EQUALS
                        && function != StandardFunction.NOT_EQUALS
                        && overload != AddOverload.ADD_LIST)
                .build();
        CelRuntimeBuilder builder = CelRuntimeFactory.legacyCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardFunctions(standard)
                .addFunctionBindings(ListOperators.bindings())
                .addLibraries(
                        CelOptionalLibrary.INSTANCE,
                        CelExtensions.strings(),
                        CelExtensions.sets(OPTIONS),
                        CelExtensions.lists(),
                        CelExtensions.comprehensions());
        FUNCTIONS.forEach(function -> builder.addFunctionBindings(function.binding()));
        return builder.build();
    }
}
