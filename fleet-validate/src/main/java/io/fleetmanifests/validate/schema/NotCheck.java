package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** not. */
final class NotCheck implements ValueCheck {

    private final SchemaNode excluded;

    NotCheck(SchemaNode excluded) {
        this.excluded = excluded;
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        List<Problem> problems = new ArrayList<>();
        excluded.validate(value, at, problems::add);
        if (problems.isEmpty()) {
            out.accept(Problem.of(
                    SchemaRules.ALTERNATIVES, at, "must not be what the schema excludes" + JsonTypes.got(value)));
        }
    }
}
