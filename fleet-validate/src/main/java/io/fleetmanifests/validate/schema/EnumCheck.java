package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Spelling;
import io.fleetmanifests.validate.rule.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** enum. */
final class EnumCheck implements ValueCheck {

    private final List<JsonNode> values;
    private final Set<String> texts = new HashSet<>();
    private final Set<Object> keys = new HashSet<>();

    EnumCheck(List<JsonNode> values) {
        this.values = List.copyOf(values);
        for (JsonNode value : values) {
            if (value.isTextual()) {
                texts.add(value.textValue());
            }
            keys.add(JsonKeys.of(value));
        }
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (value.isTextual() ? texts.contains(value.textValue()) : keys.contains(JsonKeys.of(value))) {
            return;
        }
        // Of a number with a fraction the server also looks at the part before the point.
        if (value.isNumber() && !Numbers.isWhole(value) && keys.contains((long) value.doubleValue())) {
            return;
        }
        out.accept(Problem.of(SchemaRules.ENUM, at, "must be " + allowed() + JsonTypes.got(value))
                .withHint(Spelling.nearest(value.asText(), texts).map(near -> "did you mean \"" + near + "\"?")));
    }

    private String allowed() {
        return values.size() == 1 ? Values.quote(values.get(0)) : "one of " + Values.list(values);
    }
}
