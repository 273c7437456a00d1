package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.function.Consumer;

/** required. */
final class RequiredCheck implements ValueCheck {

    private final List<String> keys;

    RequiredCheck(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (!value.isObject()) {
            return;
        }
        for (String key : keys) {
            if (!value.has(key)) {
                out.accept(Problem.of(SchemaRules.REQUIRED, at.key(key), "is required"));
            }
        }
    }
}
