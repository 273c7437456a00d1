package io.fleetmanifests.simulate.kustomize.resource;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.NodeDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Takes documents for objects, lists of objects for their items. */
public final class ResourceReader {

    private ResourceReader() {}

    /**
     * The objects of a file; they take the documents' content over.
     *
     * @throws BuildFailure when a document is none
     */
    public static List<Resource> read(List<NodeDocument> documents) throws BuildFailure {
        Deque<NodeDocument> rest = new ArrayDeque<>();
        for (NodeDocument document : documents) {
            if (documents.size() == 1 && isPlainList(document.root())) {
                items(document).forEach(rest::add);
            } else {
                rest.add(document);
            }
        }
        List<NodeDocument> checked = new ArrayList<>();
        for (NodeDocument document : rest) {
            if (!document.root().isEmpty()) {
                check(document);
                checked.add(document);
            }
        }
        return flatten(checked);
    }

    private static boolean isPlainList(Node root) {
        String kind = root.textAt("kind");
        return (kind.equals("List") || kind.equals("ResourceList"))
                && (root.get("items").isPresent() || root.get("functionConfig").isPresent());
    }

    private static List<NodeDocument> items(NodeDocument list) {
        List<Node> items = list.root().get("items").map(Node::items).orElse(List.of());
        return items.stream()
                .map(item -> new NodeDocument(item, list.location()))
                .toList();
    }

    private static void check(NodeDocument document) throws BuildFailure {
        Node root = document.root();
        if (root.textAt("kind").isEmpty()) {
            throw BuildFailure.at(document.location(), "an object has no kind");
        }
        if (!root.textAt("kind").endsWith("List")
                && root.textAt("metadata", "name").isEmpty()) {
            throw BuildFailure.at(document.location(), root.textAt("kind") + " has no metadata.name");
        }
    }

    /** Items of a list come after everything else, as in kustomize. */
    private static List<Resource> flatten(List<NodeDocument> documents) throws BuildFailure {
        List<Resource> resources = new ArrayList<>();
        Deque<NodeDocument> rest = new ArrayDeque<>(documents);
        while (!rest.isEmpty()) {
            NodeDocument document = rest.remove();
            Optional<Node> items = document.root().get("items");
            if (!document.root().textAt("kind").endsWith("List") || items.isEmpty()) {
                resources.add(new Resource(document.root(), document.location()));
            } else if (!items.get().isList() && !items.get().isNull()) {
                String kind = document.root().textAt("kind");
                throw BuildFailure.at(document.location(), "items of " + kind + " must be a list");
            } else {
                for (NodeDocument item : items(document)) {
                    if (!item.root().isEmpty()) {
                        check(item);
                        // Kustomize writes these items as JSON and reads them again.
                        Node again = Node.ofDocument(item.root().toJsonAsWritten());
                        rest.add(new NodeDocument(again, item.location()));
                    }
                }
            }
        }
        return resources;
    }
}
