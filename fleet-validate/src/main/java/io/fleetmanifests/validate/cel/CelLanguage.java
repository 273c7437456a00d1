package io.fleetmanifests.validate.cel;

import static dev.cel.extensions.CelStringExtensions.Function.INDEX_OF;
import static dev.cel.extensions.CelStringExtensions.Function.LAST_INDEX_OF;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelOptionalLibrary;
import dev.cel.extensions.CelStringExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelStandardFunctions.StandardFunction;
import dev.cel.runtime.standard.AddOperator.AddOverload;
import dev.cel.runtime.standard.CelStandardOverload;
import dev.cel.runtime.standard.GetMillisecondsFunction.GetMillisecondsOverload;
import dev.cel.runtime.standard.StringFunction.StringOverload;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * CEL as Kubernetes speaks it. The values of an object have no static type here: that a rule fits its schema was checked
 * when the CRD was created.
 */
final class CelLanguage {

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    private static final Set<CelStringExtensions.Function> TEXT_FUNCTIONS =
            EnumSet.complementOf(EnumSet.of(INDEX_OF, LAST_INDEX_OF));
    private static final Set<CelStandardOverload> REPLACED = Set.of(
            AddOverload.ADD_LIST,
            StringOverload.DOUBLE_TO_STRING,
            StringOverload.TIMESTAMP_TO_STRING,
            StringOverload.DURATION_TO_STRING,
            GetMillisecondsOverload.DURATION_TO_MILLISECONDS);
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
                        CelExtensions.strings(TEXT_FUNCTIONS),
                        new UntypedLibrary(CelOptionalLibrary.INSTANCE),
                        new UntypedLibrary(CelExtensions.sets(OPTIONS)),
                        new UntypedLibrary(CelExtensions.lists()),
                        CelExtensions.comprehensions());
        FUNCTIONS.forEach(function -> builder.addFunctionDeclarations(function.declaration()));
        return builder.build();
    }

    /**
     * With equality and addition of lists of our own, because those of sets and maps in disguise are no ordinary lists,
     * and with texts as Go prints them.
     */
    private static CelRuntime runtime() {
        CelStandardFunctions standard = CelStandardFunctions.newBuilder()
                .filterFunctions((function, overload) -> function != StandardFunction.EQUALS
                        && function != StandardFunction.NOT_EQUALS
                        && !REPLACED.contains(overload))
                .build();
        CelRuntimeBuilder builder = CelRuntimeFactory.legacyCelRuntimeBuilder()
                .setOptions(OPTIONS)
                .setStandardEnvironmentEnabled(false)
                .setStandardFunctions(standard)
                .addFunctionBindings(ListOperators.bindings())
                .addFunctionBindings(GoConversions.bindings())
                .addLibraries(
                        CelOptionalLibrary.INSTANCE,
                        CelExtensions.strings(TEXT_FUNCTIONS),
                        CelExtensions.sets(OPTIONS),
                        CelExtensions.lists(),
                        CelExtensions.comprehensions());
        FUNCTIONS.forEach(function -> builder.addFunctionBindings(function.binding()));
        return builder.build();
    }
}
