package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import java.util.Optional;

/**
 * A value that changes.
 *
 * @param path where; an item of a list by its place in the new list, or in the old one when it goes
 * @param before what was there; empty when it is new
 * @param after what will be there; empty when it goes
 */
public record PathChange(FieldPath path, Optional<JsonNode> before, Optional<JsonNode> after) {

    /** As {@code spec.replicas: 2 → 3}; what is absent is {@code nothing}. */
    @Override
    public String toString() {
        return path + ": " + text(before) + " → " + text(after);
    }

    private static String text(Optional<JsonNode> value) {
        return value.map(Values::json).orElse("nothing");
    }
}
