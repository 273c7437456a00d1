package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/**
 * The formats int32 and float: the value fits into 32 bits. int64 and double hold for every number that gets this far.
 */
final class NumberFormatCheck implements ValueCheck {

    private final boolean whole;

    private NumberFormatCheck(boolean whole) {
        this.whole = whole;
    }

    static NumberFormatCheck int32() {
        return new NumberFormatCheck(true);
    }

    static NumberFormatCheck float32() {
        return new NumberFormatCheck(false);
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (value.isNumber() && !(whole ? fitsInt(value) : Float.isFinite((float) value.doubleValue()))) {
            out.accept(Problem.of(
                    SchemaRules.FORMAT,
                    at,
                    "must fit into a 32-bit " + (whole ? "integer" : "floating-point number") + JsonTypes.got(value)));
        }
    }

    private static boolean fitsInt(JsonNode value) {
        return !Numbers.isWhole(value) || value.longValue() == (int) value.longValue();
    }
}
