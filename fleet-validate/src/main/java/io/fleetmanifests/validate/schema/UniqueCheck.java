package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Lists of type set, and uniqueItems: no item twice. */
final class UniqueCheck implements ValueCheck {

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        if (!value.isArray() || value.size() < 2) {
            return;
        }
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < value.size(); i++) {
            Integer first = seen.putIfAbsent(JsonKeys.of(value.get(i)), i);
            if (first != null) {
                out.accept(Problem.of(
                        SchemaRules.DUPLICATE,
                        at.index(i),
                        "must not repeat item " + first + " of the list" + JsonTypes.got(value.get(i))));
            }
        }
    }
}
