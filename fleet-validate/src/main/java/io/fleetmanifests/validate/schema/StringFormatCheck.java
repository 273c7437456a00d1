package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.format.StringFormat;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** format of a text. */
final class StringFormatCheck implements ValueCheck {

    private final StringFormat format;

    StringFormatCheck(StringFormat format) {
        this.format = format;
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (value.isTextual() && !format.accepts(value.textValue())) {
            out.accept(Problem.of(SchemaRules.FORMAT, at, "must be " + format.description() + JsonTypes.got(value)));
        }
    }
}
