package io.fleetmanifests.simulate.kustomize.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON 6902 patch as the library applies it that kustomize uses: negative indexes count from the end, and {@code replace}
 * adds a key that is absent.
 */
public final class JsonPatch {

    private record Operation(String op, Optional<String> path, Optional<String> from, Optional<JsonNode> value) {}

    /** The list or object that holds the value of a path, and its key there. */
    private record Place(JsonNode holder, String key) {}

    private final List<Operation> operations;

    private JsonPatch(List<Operation> operations) {
        this.operations = operations;
    }

    /** The patch that a document is; empty when it is no list of operations. */
    public static Optional<JsonPatch> of(JsonNode document) {
        if (!document.isArray()) {
            return Optional.empty();
        }
        List<Operation> operations = new ArrayList<>();
        for (JsonNode each : document) {
            if (!each.isObject() && !each.isNull()) {
                return Optional.empty();
            }
            operations.add(new Operation(
                    each.path("op").isTextual() ? each.path("op").textValue() : "unknown",
                    text(each.path("path")),
                    text(each.path("from")),
                    Optional.ofNullable(each.get("value"))));
        }
        return Optional.of(new JsonPatch(operations));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /**
     * Applies all operations to an object.
     *
     * @param object the object; it is changed
     * @throws BuildFailure when one does not apply
     */
    public void apply(ObjectNode object) throws BuildFailure {
        for (Operation operation : operations) {
            String path = operation.path().orElseThrow(() -> BuildFailure.because("an operation has no path"));
            switch (operation.op()) {
                case "add" -> add(place(object, path, operation), value(operation), path);
                case "remove" -> remove(place(object, path, operation), path);
                case "replace" -> replace(object, path, operation);
                case "move" -> move(object, path, operation);
                case "copy" -> copy(object, path, operation);
                case "test" -> test(object, path, operation);
                default ->
                    throw BuildFailure.because(
                            "op must be add, remove, replace, move, copy or test, got \"" + operation.op() + "\"");
            }
        }
    }

    private static JsonNode value(Operation operation) {
        return operation.value().<JsonNode>map(JsonNode::deepCopy).orElse(NullNode.getInstance());
    }

    private static Place place(ObjectNode root, String path, Operation operation) throws BuildFailure {
        String[] parts = path.split("/", -1);
        JsonNode holder = root;
        for (int i = 1; i < parts.length - 1 && holder.isContainerNode(); i++) {
            holder = get(holder, decode(parts[i])).orElse(NullNode.getInstance());
        }
        if (parts.length < 2 || !holder.isContainerNode()) {
            throw BuildFailure.because(operation.op() + " does not apply, nothing is at \"" + path + "\"");
        }
        return new Place(holder, decode(parts[parts.length - 1]));
    }

    private static String decode(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }

    private static Optional<JsonNode> get(JsonNode holder, String key) {
        if (holder.isObject()) {
            return Optional.ofNullable(holder.get(key));
        }
        int index = index(key, holder.size());
        return Optional.ofNullable(index < 0 ? null : holder.get(index));
    }

    /** The index that a key is, negative ones counted from the end; -1 when it is none below {@code size}. */
    private static int index(String key, int size) {
        int index;
        try {
            index = Integer.parseInt(key);
        } catch (NumberFormatException e) {
            return -1;
        }
        int counted = index < 0 ? index + size : index;
        return counted < size ? counted : -1;
    }

    private static void add(Place place, JsonNode value, String path) throws BuildFailure {
        if (place.holder() instanceof ObjectNode object) {
            object.set(place.key(), value);
            return;
        }
        ArrayNode array = (ArrayNode) place.holder();
        int index = place.key().equals("-") ? array.size() : index(place.key(), array.size() + 1);
        if (index < 0) {
            throw BuildFailure.because("\"" + path + "\" is no place in a list of " + array.size());
        }
        array.insert(index, value);
    }

    private static void remove(Place place, String path) throws BuildFailure {
        if (place.holder() instanceof ObjectNode object) {
            if (object.remove(place.key()) == null) {
                throw BuildFailure.because("nothing is at \"" + path + "\" to be removed");
            }
            return;
        }
        ArrayNode array = (ArrayNode) place.holder();
        int index = index(place.key(), array.size());
        if (index < 0) {
            throw BuildFailure.because("\"" + path + "\" is no place in a list of " + array.size());
        }
        array.remove(index);
    }

    private static void replace(ObjectNode root, String path, Operation operation) throws BuildFailure {
        if (path.isEmpty()) {
            if (!(value(operation) instanceof ObjectNode replacement)) {
                throw BuildFailure.because("the value that replaces an object must be one");
            }
            root.removeAll();
            root.setAll(replacement);
            return;
        }
        Place place = place(root, path, operation);
        if (place.holder() instanceof ArrayNode array) {
            int index = index(place.key(), array.size());
            if (index < 0) {
                throw BuildFailure.because("replace does not apply, nothing is at \"" + path + "\"");
            }
            array.set(index, value(operation));
        } else {
            ((ObjectNode) place.holder()).set(place.key(), value(operation));
        }
    }

    private static void move(ObjectNode root, String path, Operation operation) throws BuildFailure {
        String from = from(operation);
        Place source = place(root, from, operation);
        JsonNode value = existing(source, from);
        remove(source, from);
        add(place(root, path, operation), value, path);
    }

    private static void copy(ObjectNode root, String path, Operation operation) throws BuildFailure {
        String from = from(operation);
        JsonNode value = existing(place(root, from, operation), from).deepCopy();
        add(place(root, path, operation), value, path);
    }

    private static String from(Operation operation) throws BuildFailure {
        return operation.from().orElseThrow(() -> BuildFailure.because(operation.op() + " has no from"));
    }

    /** The value at a place; null for a key that an object lacks. */
    private static JsonNode existing(Place place, String path) throws BuildFailure {
        Optional<JsonNode> value = get(place.holder(), place.key());
        if (value.isEmpty() && place.holder().isArray()) {
            throw BuildFailure.because("\"" + path + "\" is no place in a list of "
                    + place.holder().size());
        }
        return value.orElse(NullNode.getInstance());
    }

    private static void test(ObjectNode root, String path, Operation operation) throws BuildFailure {
        JsonNode present = path.isEmpty() ? root : existing(place(root, path, operation), path);
        if (!Manifest.of(present).equals(Manifest.of(value(operation)))) {
            throw BuildFailure.because("test failed, \"" + path + "\" is " + present);
        }
    }
}
