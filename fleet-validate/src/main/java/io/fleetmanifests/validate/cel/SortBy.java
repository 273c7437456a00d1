package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.DYN;

import dev.cel.checker.CelCheckerBuilder;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.compiler.CelCompilerLibrary;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelParserBuilder;

/**
 * sortBy of lists with a result that has fields: the library takes it for a list of the pairs of key and item that it
 * sorts.
 */
final class SortBy implements CelCompilerLibrary {

    private static final CelType LIST = ListType.create(DYN);

    @Override
    public void setParserOptions(CelParserBuilder parser) {
        CelExtensions.lists().setParserOptions(parser);
    }

    @Override
    public void setCheckerOptions(CelCheckerBuilder checker) {
        checker.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                "lists.@sortByAssociatedKeys",
                CelOverloadDecl.newGlobalOverload("list_sortByAssociatedKeys", LIST, LIST)));
    }
}
