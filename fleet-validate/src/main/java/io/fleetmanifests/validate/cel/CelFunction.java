package io.fleetmanifests.validate.cel;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.util.List;

/** A function that Kubernetes adds to CEL: how it is called, and what it does. */
record CelFunction(CelFunctionDecl declaration, CelFunctionBinding binding) {

    /** A function called as {@code name(a)}. */
    static <A> CelFunction global(
            String name, String id, CelType result, CelType type, Class<A> a, CelFunctionOverload.Unary<A> body) {
        return new CelFunction(
                declaration(name, CelOverloadDecl.newGlobalOverload(id, result, type)),
                CelFunctionBinding.from(id, a, body));
    }

    /** A function called as {@code name(a, b)}. */
    static <A, B> CelFunction global(
            String name,
            String id,
            CelType result,
            List<CelType> types,
            Class<A> a,
            Class<B> b,
            CelFunctionOverload.Binary<A, B> body) {
        return new CelFunction(
                declaration(name, CelOverloadDecl.newGlobalOverload(id, result, types)),
                CelFunctionBinding.from(id, a, b, body));
    }

    /** A function called as {@code name()}. */
    static CelFunction nullary(String name, CelType result, CelFunctionOverload body) {
        return new CelFunction(
                declaration(name, CelOverloadDecl.newGlobalOverload(name, result, List.of())),
                CelFunctionBinding.from(name, List.of(), body));
    }

    /** A function called as {@code a.name()}. */
    static <A> CelFunction member(
            String name, String id, CelType result, CelType type, Class<A> a, CelFunctionOverload.Unary<A> body) {
        return new CelFunction(
                declaration(name, CelOverloadDecl.newMemberOverload(id, result, type)),
                CelFunctionBinding.from(id, a, body));
    }

    /** A function called as {@code a.name(b)}. */
    static <A, B> CelFunction member(
            String name,
            String id,
            CelType result,
            List<CelType> types,
            Class<A> a,
            Class<B> b,
            CelFunctionOverload.Binary<A, B> body) {
        return new CelFunction(
                declaration(name, CelOverloadDecl.newMemberOverload(id, result, types)),
                CelFunctionBinding.from(id, a, b, body));
    }

    private static CelFunctionDecl declaration(String name, CelOverloadDecl overload) {
        return CelFunctionDecl.newFunctionDeclaration(name, overload);
    }
}
