package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** minItems and maxItems of a list, minProperties and maxProperties of an object. */
final class SizeCheck implements ValueCheck {

    private final boolean list;
    private final long min;
    private final long max;

    private SizeCheck(boolean list, long min, long max) {
        this.list = list;
        this.min = min;
        this.max = max;
    }

    static SizeCheck items(long min, long max) {
        return new SizeCheck(true, min, max);
    }

    static SizeCheck properties(long min, long max) {
        return new SizeCheck(false, min, max);
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (list ? !value.isArray() : !value.isObject()) {
            return;
        }
        int size = value.size();
        if (size < min || size > max) {
            String limit = size < min ? "at least " + Count.of(min, noun()) : "at most " + Count.of(max, noun());
            out.accept(Problem.of(
                    list ? SchemaRules.ITEMS : SchemaRules.PROPERTIES, at, "must have " + limit + ", has " + size));
        }
    }

    private String noun() {
        return list ? "item" : "field";
    }
}
