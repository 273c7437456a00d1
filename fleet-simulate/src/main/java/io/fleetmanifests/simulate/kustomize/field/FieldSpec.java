package io.fleetmanifests.simulate.kustomize.field;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A field of the objects of some kinds.
 *
 * @param gvk the kinds
 * @param path the way to the field, parts divided by {@code /}, lists without saying so; {@code \/} is a slash of a key
 * @param create whether the field is made where it is absent
 */
public record FieldSpec(Gvk gvk, String path, boolean create) {

    /** What happens to a field that was found. */
    @FunctionalInterface
    public interface Action {
        /**
         * Changes the field.
         *
         * @throws BuildFailure when it cannot be changed so
         */
        void accept(Node field) throws BuildFailure;
    }

    /** A field of all kinds. */
    public static FieldSpec of(String path, boolean create) {
        return new FieldSpec(Gvk.ANY, path, create);
    }

    /**
     * Does something with every place of the field in an object, if the object is of these kinds.
     *
     * @param made what a field is at first where it is absent, or null; empty to never make one
     * @throws BuildFailure when the way leads through a scalar, or the action fails
     */
    public void visit(Node object, Optional<Supplier<Node>> made, Action action) throws BuildFailure {
        if (Gvk.of(object.textAt("apiVersion"), object.textAt("kind")).matches(gvk)) {
            visit(object, parts(path), made, action);
        }
    }

    private void visit(Node node, List<String> parts, Optional<Supplier<Node>> made, Action action)
            throws BuildFailure {
        if (parts.isEmpty()) {
            action.accept(node);
        } else if (node.isList()) {
            for (Node item : List.copyOf(node.items())) {
                visit(item, parts, made, action);
            }
        } else if (node.isMap()) {
            Optional<Node> field = field(node, parts, made);
            if (field.isPresent()) {
                visit(field.get(), parts.subList(1, parts.size()), made, action);
            }
        } else if (!node.isNull()) {
            throw BuildFailure.because(
                    "the way " + path + " leads through \"" + node.text() + "\", which is no map or list");
        }
    }

    private Optional<Node> field(Node map, List<String> parts, Optional<Supplier<Node>> made) {
        String part = parts.get(0);
        boolean isList = part.endsWith("[]");
        String key = isList ? part.substring(0, part.length() - 2) : part;
        Optional<Node> present = map.get(key);
        if (isList) {
            present.filter(Node::isNull).ifPresent(field -> field.become(Node.list()));
            return present;
        }
        if (!create || made.isEmpty()) {
            return present;
        }
        Node absent = parts.size() == 1 ? made.get().get() : Node.map();
        if (present.isEmpty()) {
            map.put(key, absent);
            return map.get(key);
        }
        present.filter(Node::isNull).ifPresent(field -> field.become(absent));
        return present;
    }

    /** The parts of a path. */
    private static List<String> parts(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        List<String> parts = new ArrayList<>();
        for (String part : relative.split("/", -1)) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).endsWith("\\")) {
                String escaped = parts.get(last);
                parts.set(last, escaped.substring(0, escaped.length() - 1) + "/" + part);
            } else {
                parts.add(part);
            }
        }
        return parts;
    }
}
