package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.function.Consumer;

/** allOf: what one of the schemas finds is reported where it stands. */
final class AllOfCheck implements ValueCheck {

    private final List<SchemaNode> schemas;

    AllOfCheck(List<SchemaNode> schemas) {
        this.schemas = List.copyOf(schemas);
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        for (SchemaNode schema : schemas) {
            schema.validate(value, at, out);
        }
    }
}
