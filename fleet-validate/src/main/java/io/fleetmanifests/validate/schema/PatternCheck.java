package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** pattern: found anywhere in the text unless it is anchored. */
final class PatternCheck implements ValueCheck {

    private final Pattern pattern;

    PatternCheck(Pattern pattern) {
        this.pattern = pattern;
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (value.isTextual() && !pattern.matcher(value.textValue()).find()) {
            out.accept(Problem.of(SchemaRules.PATTERN, at, "must match " + pattern.pattern() + JsonTypes.got(value)));
        }
    }
}
