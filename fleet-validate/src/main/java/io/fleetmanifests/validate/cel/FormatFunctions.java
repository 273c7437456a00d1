package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.OptionalType;
import java.util.ArrayList;
import java.util.List;

/** format.named, a constant for each format, and validate. */
final class FormatFunctions {

    private static final CelType FORMAT = OpaqueType.create("kubernetes.NamedFormat");

    private FormatFunctions() {}

    static List<CelFunction> all() {
        List<CelFunction> functions = new ArrayList<>();
        functions.add(CelFunction.global(
                "format.named", "format-named", OptionalType.create(FORMAT), STRING, String.class, NamedFormat::named));
        functions.add(CelFunction.member(
                "validate",
                "format-validate",
                OptionalType.create(ListType.create(STRING)),
                List.of(FORMAT, STRING),
                NamedFormat.class,
                String.class,
                NamedFormat::validate));
        NamedFormat.names()
                .forEach(name -> functions.add(CelFunction.nullary(
                        "format." + name,
                        FORMAT,
                        arguments -> NamedFormat.named(name).orElseThrow())));
        return List.copyOf(functions);
    }
}
