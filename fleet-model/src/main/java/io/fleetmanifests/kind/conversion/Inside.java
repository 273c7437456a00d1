package io.fleetmanifests.kind.conversion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.KindVersions;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object whose fields have moved, or a list of such objects.
 *
 * @param moves of the fields of each
 */
record Inside(FieldMoves moves) implements FieldForm {

    @Override
    public Optional<JsonNode> newer(JsonNode older, KindVersions versions) {
        return change(older, object -> moves.newer(object, versions));
    }

    @Override
    public Optional<JsonNode> older(JsonNode newer, KindVersions versions) {
        return change(newer, object -> moves.older(object, versions));
    }

    private static Optional<JsonNode> change(JsonNode value, Function<ObjectNode, Optional<ObjectNode>> change) {
        if (value instanceof ObjectNode object) {
            return change.apply(object).map(JsonNode.class::cast);
        }
        if (!(value instanceof ArrayNode list)) {
            return Optional.of(value);
        }
        ArrayNode changed = list.arrayNode(list.size());
        for (JsonNode item : list) {
            Optional<JsonNode> now = change(item, change);
            if (now.isEmpty()) {
                return Optional.empty();
            }
            changed.add(now.get());
        }
        return Optional.of(changed);
    }
}
