package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** multipleOf. */
final class MultipleCheck implements ValueCheck {

    private final JsonNode factor;

    MultipleCheck(JsonNode factor) {
        this.factor = factor;
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (value.isNumber() && !Numbers.isMultiple(value, factor)) {
            out.accept(Problem.of(
                    SchemaRules.RANGE, at, "must be a multiple of " + factor.asText() + JsonTypes.got(value)));
        }
    }
}
