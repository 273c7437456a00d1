package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.NodeDocument;
import io.fleetmanifests.simulate.kustomize.node.NodeReader;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Replacements inside of text that is itself JSON or YAML, as ConfigMaps hold it. */
final class StructuredText {

    private static final TreePath NOWHERE = TreePath.of("text");

    private StructuredText() {}

    /** Writes a value where the path leads into text; false when it does not lead there. */
    static boolean write(Node object, List<String> path, Node value, Optional<Supplier<Node>> made) {
        for (int i = 1; i < path.size(); i++) {
            Optional<Node> field = lookup(object, path.subList(0, i));
            if (field.filter(Node::isScalar).isPresent()) {
                Optional<Node> root = parse(field.get().text());
                if (root.isPresent()) {
                    return write(field.get(), root.get(), path.subList(i, path.size()), value, made);
                }
            }
        }
        return false;
    }

    private static boolean write(Node text, Node root, List<String> path, Node value, Optional<Supplier<Node>> made) {
        try {
            List<Node> fields = new FieldSearch(made).find(root, path);
            for (Node field : fields) {
                if (field.isScalar()) {
                    field.setText(value.text());
                } else {
                    field.become(value);
                }
            }
            if (!fields.isEmpty()) {
                text.setText(write(root, text.text()));
            }
            return !fields.isEmpty();
        } catch (BuildFailure e) {
            // Kustomize then takes the path for an ordinary one, and fails if that does not exist either.
            return false;
        }
    }

    private static Optional<Node> lookup(Node object, List<String> path) {
        try {
            return FieldSearch.lookup(object, path);
        } catch (BuildFailure e) {
            return Optional.empty();
        }
    }

    /** What the text holds; empty when it is no YAML. */
    static Optional<Node> parse(String text) {
        try {
            List<NodeDocument> documents = NodeReader.read("text", text.getBytes(StandardCharsets.UTF_8));
            return documents.stream().map(NodeDocument::root).findFirst();
        } catch (BuildFailure e) {
            return Optional.empty();
        }
    }

    /** JSON stays JSON, on one line or on several; YAML loses its comments. */
    private static String write(Node root, String before) throws BuildFailure {
        String stripped = before.strip();
        if (stripped.startsWith("{") || stripped.startsWith("[")) {
            boolean pretty = before.contains("\n") && before.contains("  ");
            return pretty ? GoJson.writeIndented(root.toJson()) : GoJson.write(root.toJson());
        }
        return ManifestFile.of(NOWHERE, List.of(Manifest.of(root.toJsonAsWritten())))
                .toText()
                .strip();
    }
}
