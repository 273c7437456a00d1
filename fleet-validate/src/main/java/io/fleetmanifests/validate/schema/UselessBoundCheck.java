package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** A bound of integers that is no integer itself: the server refuses every number for it. */
final class UselessBoundCheck implements ValueCheck {

    private final String keyword;
    private final String bound;

    UselessBoundCheck(String keyword, JsonNode bound) {
        this.keyword = keyword;
        this.bound = bound.asText();
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (value.isNumber()) {
            out.accept(Problem.of(
                    SchemaRules.RANGE,
                    at,
                    "must be absent, because the API server refuses every number where the " + keyword + " is "
                            + bound));
        }
    }
}
