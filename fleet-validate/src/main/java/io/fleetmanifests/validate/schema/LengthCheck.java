package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** minLength and maxLength, in code points. */
final class LengthCheck implements ValueCheck {

    private final long min;
    private final long max;

    LengthCheck(long min, long max) {
        this.min = min;
        this.max = max;
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (!value.isTextual()) {
            return;
        }
        String text = value.textValue();
        int length = text.length();
        if (length >= min && length <= max && length <= 1) {
            return;
        }
        length = text.codePointCount(0, length);
        if (length > max) {
            out.accept(Problem.of(
                    SchemaRules.LENGTH, at, "must be at most " + Count.of(max, "character") + " long, has " + length));
        } else if (length < min) {
            out.accept(Problem.of(
                    SchemaRules.LENGTH,
                    at,
                    length == 0
                            ? "must not be empty"
                            : "must be at least " + Count.of(min, "character") + " long" + JsonTypes.got(value)));
        }
    }
}
