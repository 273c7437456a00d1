package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** One keyword of a schema, compiled. It lets values pass whose type it says nothing about. */
interface ValueCheck {

    void check(JsonNode value, FieldPath at, Consumer<Problem> out);
}
