package io.fleetmanifests.kind.conversion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.KindVersions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves in one direction. An object is written anew: each value where the other version has it, in the order of the values. */
final class Steps {

    /** What becomes of a value. */
    @FunctionalInterface
    interface Form {
        Optional<JsonNode> of(JsonNode value, KindVersions versions);
    }

    private record Step(List<String> to, Form form) {}

    private final Map<List<String>, Step> steps = new HashMap<>();
    /** What is opened, because something inside moves. */
    private final Set<List<String>> onTheWay = new HashSet<>();

    void add(List<String> from, List<String> to, Form form) {
        steps.put(from, new Step(to, form));
        for (int i = 1; i < from.size(); i++) {
            onTheWay.add(from.subList(0, i));
        }
    }

    Optional<ObjectNode> apply(ObjectNode object, KindVersions versions) {
        ObjectNode out = object.objectNode();
        return copy(object, List.of(), out, versions) ? Optional.of(out) : Optional.empty();
    }

    private boolean copy(ObjectNode object, List<String> at, ObjectNode out, KindVersions versions) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            List<String> path = below(at, field.getKey());
            JsonNode value = field.getValue();
            Step step = steps.get(path);
            if (step != null) {
                Optional<JsonNode> changed = value.isNull() ? Optional.of(value) : step.form.of(value, versions);
                if (changed.isEmpty()) {
                    return false;
                }
                put(out, step.to, changed.get());
            } else if (value instanceof ObjectNode inner && onTheWay.contains(path)) {
                if (!copy(inner, path, out, versions)) {
                    return false;
                }
            } else {
                put(out, path, value);
            }
        }
        return true;
    }

    private static List<String> below(List<String> at, String key) {
        List<String> path = new ArrayList<>(at);
        path.add(key);
        return path;
    }

    private static void put(ObjectNode out, List<String> path, JsonNode value) {
        if (value instanceof MissingNode) {
            return;
        }
        ObjectNode at = out;
        for (String key : path.subList(0, path.size() - 1)) {
            at = at.get(key) instanceof ObjectNode inner ? inner : at.putObject(key);
        }
        String last = path.get(path.size() - 1);
        if (at.get(last) instanceof ObjectNode there && value instanceof ObjectNode more) {
            there.setAll(more);
        } else {
            at.set(last, value);
        }
    }
}
