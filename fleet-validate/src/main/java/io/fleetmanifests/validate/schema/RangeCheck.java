package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** One bound of a number: minimum or maximum, with or without itself. */
final class RangeCheck implements ValueCheck {

    private final double bound;
    private final String text;
    private final boolean upper;
    private final boolean exclusive;

    private RangeCheck(JsonNode bound, boolean upper, boolean exclusive) {
        this.bound = bound.doubleValue();
        this.text = bound.asText();
        this.upper = upper;
        this.exclusive = exclusive;
    }

    static RangeCheck minimum(JsonNode bound, boolean exclusive) {
        return new RangeCheck(bound, false, exclusive);
    }

    static RangeCheck maximum(JsonNode bound, boolean exclusive) {
        return new RangeCheck(bound, true, exclusive);
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (!value.isNumber()) {
            return;
        }
        int order = Numbers.compare(value, bound);
        if (exclusive ? order == 0 || order > 0 == upper : order != 0 && order > 0 == upper) {
            out.accept(Problem.of(SchemaRules.RANGE, at, "must be " + relation() + " " + text + JsonTypes.got(value)));
        }
    }

    private String relation() {
        if (exclusive) {
            return upper ? "less than" : "greater than";
        }
        return upper ? "at most" : "at least";
    }
}
