package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** multipleOf. */
final class MultipleCheck implements ValueCheck {

    private final double factor;
    private final String text;

    MultipleCheck(JsonNode factor) {
        this.factor = factor.doubleValue();
        this.text = factor.asText();
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (value.isNumber() && !Numbers.isMultiple(value, factor)) {
            out.accept(Problem.of(SchemaRules.RANGE, at, "must be a multiple of " + text + JsonTypes.got(value)));
        }
    }
}
