package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** pattern: found anywhere in the text unless it is anchored. */
final class PatternCheck implements ValueCheck {

    private final TextPattern pattern;

    PatternCheck(TextPattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (value.isTextual() && !pattern.isIn(value.textValue())) {
            out.accept(Problem.of(SchemaRules.PATTERN, at, "must match " + pattern + JsonTypes.got(value)));
        }
    }
}
