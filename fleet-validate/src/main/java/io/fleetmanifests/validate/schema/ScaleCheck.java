package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.function.Consumer;

/** The scale subresource: the replicas that it points at are an integer from 0 to 2147483647. */
final class ScaleCheck implements ValueCheck {

    private final List<String> keys;

    ScaleCheck(String path) {
        this.keys = List.of((path.startsWith(".") ? path.substring(1) : path).split("\\."));
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        JsonNode replicas = value;
        FieldPath place = at;
        for (String key : keys) {
            replicas = replicas.path(key);
            place = place.key(key);
        }
        if (replicas.isNumber() && Numbers.isWhole(replicas)) {
            long count = replicas.longValue();
            if (count < 0 || count > Integer.MAX_VALUE) {
                out.accept(Problem.of(
                        SchemaRules.RANGE,
                        place,
                        "must be from 0 to 2147483647, because the kind can be scaled" + JsonTypes.got(replicas)));
            }
        }
    }
}
