package io.fleetmanifests.simulate.kustomize.transform;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the fields that a path of a replacement leads to, and makes them when asked. */
final class FieldSearch {

    /** What the last field of the path is when it is made; empty to make none. */
    private final Optional<Supplier<Node>> made;

    FieldSearch(Optional<Supplier<Node>> made) {
        this.made = made;
    }

    /** The fields; none when there are none. */
    List<Node> find(Node node, List<String> path) throws BuildFailure {
        if (path.isEmpty()) {
            return List.of(node);
        }
        String part = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (PathParts.isIndex(part)) {
            return byIndex(node, Integer.parseInt(part), rest);
        }
        if (PathParts.isItem(part)) {
            return byValue(node, part, rest);
        }
        if (part.equals("*")) {
            List<Node> found = new ArrayList<>();
            for (Node item : items(node)) {
                found.addAll(find(item, rest));
            }
            return found;
        }
        return byName(node, part, rest);
    }

    private List<Node> byName(Node node, String key, List<String> rest) throws BuildFailure {
        if (!node.isMap() && !node.isNull()) {
            throw BuildFailure.because("\"" + key + "\" is looked for in a " + node.kindName());
        }
        if (node.get(key).isEmpty()) {
            if (made.isEmpty() || !node.isMap()) {
                return List.of();
            }
            node.put(key, make(rest));
        }
        Node field = node.get(key).orElseThrow();
        if (field.isScalar() && !field.isNull() && !rest.isEmpty()) {
            // Kustomize looks inside of the text and changes a copy: what is found there has no effect.
            field = StructuredText.parse(field.text()).orElse(field);
        }
        return find(field, rest);
    }

    private Node make(List<String> rest) {
        if (rest.isEmpty()) {
            return made.orElseThrow().get();
        }
        return PathParts.isItem(rest.get(0)) || PathParts.isIndex(rest.get(0)) ? Node.list() : Node.map();
    }

    private List<Node> byIndex(Node list, int index, List<String> rest) throws BuildFailure {
        List<Node> items = items(list);
        if (index == items.size() && made.isPresent() && list.isList()) {
            items.add(make(rest));
        }
        if (index >= items.size()) {
            throw BuildFailure.because("index " + index + " is asked for and the list has " + items.size());
        }
        return find(items.get(index), rest);
    }

    private List<Node> byValue(Node list, String part, List<String> rest) throws BuildFailure {
        int equal = part.indexOf('=');
        if (equal < 0) {
            throw BuildFailure.because(part + " must be [key=value]");
        }
        String key = part.substring(1, equal);
        String value = part.substring(equal + 1, part.length() - 1);
        Pattern pattern = compile(value);
        List<Node> found = new ArrayList<>();
        for (Node item : items(list)) {
            Optional<Node> field = key.isEmpty() ? Optional.of(item) : item.get(key);
            if (field.isPresent() && pattern.matcher(field.get().text()).find()) {
                found.addAll(key.isEmpty() ? List.of(item) : find(item, rest));
            }
        }
        if (!found.isEmpty() || made.isEmpty()) {
            return found;
        }
        if (!list.isList()) {
            throw BuildFailure.because(part + " is looked for in a " + list.kindName());
        }
        Node item = Node.open(value);
        if (!key.isEmpty()) {
            item = Node.map();
            item.put(key, Node.open(value));
        }
        list.items().add(item);
        if (!pattern.matcher(value).find()) {
            throw BuildFailure.because(part + " does not match itself, so no item can be made for it");
        }
        return key.isEmpty() ? List.of(item) : find(item, rest);
    }

    private static Pattern compile(String expression) throws BuildFailure {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw BuildFailure.because("\"" + expression + "\" is no regular expression");
        }
    }

    private static List<Node> items(Node node) throws BuildFailure {
        if (!node.isList() && !node.isNull()) {
            throw BuildFailure.because("an item is looked for in a " + node.kindName());
        }
        return node.items();
    }

    /** The one field that a path leads to, as for the source of a replacement: the first item that matches exactly. */
    static Optional<Node> lookup(Node root, List<String> path) throws BuildFailure {
        Optional<Node> node = Optional.of(root);
        for (String raw : path) {
            String part = raw.strip();
            if (!part.isEmpty() && node.isPresent()) {
                node = step(node.get(), part);
            }
        }
        return node;
    }

    private static Optional<Node> step(Node node, String part) throws BuildFailure {
        if (part.equals("*")) {
            throw BuildFailure.because("* is for targets");
        }
        if (PathParts.isIndex(part)) {
            int index = Integer.parseInt(part);
            return index < items(node).size() ? Optional.of(items(node).get(index)) : Optional.empty();
        }
        if (part.equals("-")) {
            List<Node> items = items(node);
            return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
        }
        if (!PathParts.isItem(part)) {
            if (!node.isMap() && !node.isNull()) {
                throw BuildFailure.because("\"" + part + "\" is looked for in a " + node.kindName());
            }
            return node.get(part);
        }
        int equal = part.indexOf('=');
        if (equal < 0) {
            throw BuildFailure.because(part + " must be [key=value]");
        }
        String key = part.substring(1, equal);
        String value = part.substring(equal + 1, part.length() - 1);
        return items(node).stream()
                .filter(item -> key.isEmpty()
                        ? item.text().equals(value)
                        : item.get(key).filter(v -> v.text().equals(value)).isPresent())
                .findFirst();
    }
}
