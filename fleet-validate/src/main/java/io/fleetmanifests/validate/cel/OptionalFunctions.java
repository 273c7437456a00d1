package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.DYN;

import dev.cel.common.types.ListType;
import dev.cel.common.types.OptionalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** unwrapOpt of lists, which the library for Java does not have. */
final class OptionalFunctions {

    private OptionalFunctions() {}

    static List<CelFunction> all() {
        return List.of(CelFunction.member(
                "unwrapOpt",
                "optional_unwrapOpt",
                ListType.create(DYN),
                ListType.create(OptionalType.create(DYN)),
                List.class,
                OptionalFunctions::unwrap));
    }

    private static List<?> unwrap(List<?> list) {
        List<Object> values = new ArrayList<>();
        for (Object item : list) {
            if (item instanceof Optional<?> optional) {
                optional.ifPresent(values::add);
            } else {
                throw new IllegalArgumentException("no such overload: unwrapOpt of a list without optionals");
            }
        }
        return values;
    }
}
