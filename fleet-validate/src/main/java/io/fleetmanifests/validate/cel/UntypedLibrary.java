package io.fleetmanifests.validate.cel;

import com.google.common.collect.ImmutableList;
import dev.cel.checker.CelCheckerBuilder;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.compiler.CelCompilerLibrary;
import dev.cel.extensions.CelExtensionLibrary.FeatureSet;
import dev.cel.parser.CelParserBuilder;

/**
 * A library for values without a static type. Where a function is generic the checker would guess a type, such as that of
 * {@code oldSelf.value()} in {@code self >= oldSelf.value()}: the first that fits, after which the runtime takes no other.
 */
final class UntypedLibrary implements CelCompilerLibrary {

    private final CelCompilerLibrary library;
    private final FeatureSet features;

    <L extends CelCompilerLibrary & FeatureSet> UntypedLibrary(L library) {
        this.library = library;
        this.features = library;
    }

    @Override
    public void setParserOptions(CelParserBuilder parser) {
        library.setParserOptions(parser);
    }

    @Override
    public void setCheckerOptions(CelCheckerBuilder checker) {
        checker.addVarDeclarations(features.variables());
        features.functions().forEach(function -> checker.addFunctionDeclarations(untyped(function)));
    }

    private static CelFunctionDecl untyped(CelFunctionDecl function) {
        return CelFunctionDecl.newFunctionDeclaration(
                function.name(),
                function.overloads().stream().map(UntypedLibrary::untyped).toList());
    }

    private static CelOverloadDecl untyped(CelOverloadDecl overload) {
        CelType result = untyped(overload.resultType());
        ImmutableList<CelType> parameters = untyped(overload.parameterTypes());
        return overload.isInstanceFunction()
                ? CelOverloadDecl.newMemberOverload(overload.overloadId(), result, parameters)
                : CelOverloadDecl.newGlobalOverload(overload.overloadId(), result, parameters);
    }

    private static ImmutableList<CelType> untyped(ImmutableList<CelType> types) {
        return types.stream().map(UntypedLibrary::untyped).collect(ImmutableList.toImmutableList());
    }

    private static CelType untyped(CelType type) {
        if (type instanceof TypeParamType) {
            return SimpleType.DYN;
        }
        return type.parameters().isEmpty() ? type : type.withParameters(untyped(type.parameters()));
    }
}
