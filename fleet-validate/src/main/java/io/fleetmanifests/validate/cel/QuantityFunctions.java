package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.runtime.CelFunctionOverload;
import java.util.List;

/** quantity, isQuantity and arithmetic with amounts. */
final class QuantityFunctions {

    private static final CelType QUANTITY = OpaqueType.create("kubernetes.Quantity");

    private QuantityFunctions() {}

    static List<CelFunction> all() {
        return List.of(
                CelFunction.global(
                        "quantity", "string_to_quantity", QUANTITY, STRING, String.class, QuantityFunctions::quantity),
                CelFunction.global(
                        "isQuantity",
                        "is_quantity_string",
                        BOOL,
                        STRING,
                        String.class,
                        text -> Quantity.parse(text).isPresent()),
                CelFunction.global("sign", "quantity_sign", INT, QUANTITY, Quantity.class, Quantity::sign),
                with("isGreaterThan", "quantity_is_greater_than", BOOL, (a, b) -> a.compareTo(b) > 0),
                with("isLessThan", "quantity_is_less_than", BOOL, (a, b) -> a.compareTo(b) < 0),
                with("compareTo", "quantity_compare_to", INT, (a, b) -> (long) a.compareTo(b)),
                with("add", "quantity_add", QUANTITY, Quantity::plus),
                with("sub", "quantity_sub", QUANTITY, Quantity::minus),
                withLong("add", "quantity_add_int", (a, b) -> a.plus(Quantity.of(b))),
                withLong("sub", "quantity_sub_int", (a, b) -> a.minus(Quantity.of(b))),
                CelFunction.member(
                        "asApproximateFloat",
                        "quantity_get_float",
                        DOUBLE,
                        QUANTITY,
                        Quantity.class,
                        Quantity::toDouble),
                CelFunction.member("asInteger", "quantity_get_int", INT, QUANTITY, Quantity.class, Quantity::toLong),
                CelFunction.member(
                        "isInteger", "quantity_is_integer", BOOL, QUANTITY, Quantity.class, Quantity::isLong));
    }

    private static CelFunction with(
            String name, String id, CelType result, CelFunctionOverload.Binary<Quantity, Quantity> body) {
        return CelFunction.member(name, id, result, List.of(QUANTITY, QUANTITY), Quantity.class, Quantity.class, body);
    }

    private static CelFunction withLong(String name, String id, CelFunctionOverload.Binary<Quantity, Long> body) {
        return CelFunction.member(name, id, QUANTITY, List.of(QUANTITY, INT), Quantity.class, Long.class, body);
    }

    private static Quantity quantity(String text) {
        return Quantity.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("quantity \"" + text + "\" cannot be parsed"));
    }
}
