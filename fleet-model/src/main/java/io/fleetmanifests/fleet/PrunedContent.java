package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A copy of a document without some of its values, which remembers where the items of its lists stood before. */
final class PrunedContent {

    private static final FleetPath ROOT = FleetPath.of(List.of());

    private final ObjectNode original;
    private final Set<FleetPath> cut;
    private final Map<FleetPath, List<Integer>> survivors = new HashMap<>();
    private final ObjectNode content;

    private PrunedContent(ObjectNode original, Collection<FleetPath> cut) {
        this.original = original;
        this.cut = new HashSet<>(cut);
        this.content = copy(original, ROOT);
    }

    static PrunedContent of(ObjectNode original, Collection<FleetPath> cut) {
        return new PrunedContent(original, cut);
    }

    /** The copy, the caller's own. */
    ObjectNode content() {
        return content;
    }

    /** Where the value at {@code path} of the copy stands in the original. */
    FleetPath original(FleetPath path) {
        FleetPath mapped = ROOT;
        for (Object step : path.steps()) {
            List<Integer> indices = survivors.getOrDefault(mapped, List.of());
            boolean known = step instanceof Integer index && index < indices.size();
            mapped = mapped.plus(FleetPath.of(List.of(known ? indices.get((Integer) step) : step)));
        }
        return mapped;
    }

    /** The problem, which has paths into the copy, with paths into the original. */
    Problem original(Problem problem) {
        String path = original(FleetPath.parse(problem.path())).toString();
        List<String> involved = problem.involved().stream()
                .map(other -> original(FleetPath.parse(other)).toString())
                .toList();
        return new Problem(problem.rule(), path, problem.message(), problem.hint(), involved);
    }

    /** Whether the original's value at {@code path} is in the copy. */
    boolean keeps(FleetPath path) {
        return cut.stream().noneMatch(path::startsWith)
                && !original.at(path.pointer()).isMissingNode();
    }

    private ObjectNode copy(ObjectNode object, FleetPath at) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(field -> {
            FleetPath child = at.plus(FleetPath.of(List.of(field.getKey())));
            if (!cut.contains(child)) {
                copy.set(field.getKey(), copy(field.getValue(), child));
            }
        });
        return copy;
    }

    private JsonNode copy(JsonNode node, FleetPath at) {
        if (node instanceof ObjectNode object) {
            return copy(object, at);
        }
        return node instanceof ArrayNode array ? copy(array, at) : node;
    }

    private ArrayNode copy(ArrayNode array, FleetPath at) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            FleetPath child = at.plus(FleetPath.of(List.of(i)));
            if (!cut.contains(child)) {
                indices.add(i);
                copy.add(copy(array.get(i), child));
            }
        }
        survivors.put(at, indices);
        return copy;
    }
}
