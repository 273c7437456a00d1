package io.fleetmanifests.simulate.kustomize.resource;

import io.fleetmanifests.simulate.kustomize.node.Node;
import java.util.Map;
import java.util.TreeMap;

/** The data of ConfigMaps and Secrets that are merged. */
final class GeneratedData {

    private GeneratedData() {}

    /** What the old one has and the new one lacks. */
    static void merge(Resource old, Resource generated) {
        for (String field : new String[] {"data", "binaryData"}) {
            Map<String, String> merged = texts(old.content(), field);
            merged.putAll(texts(generated.content(), field));
            generated.content().remove(field);
            if (!merged.isEmpty()) {
                Node data = Node.map();
                merged.forEach((key, value) -> data.put(key, Node.text(value)));
                generated.content().put(field, data);
            }
        }
    }

    private static Map<String, String> texts(Node content, String field) {
        Map<String, String> texts = new TreeMap<>();
        content.get(field)
                .ifPresent(map -> map.keySet()
                        .forEach(key -> texts.put(
                                key,
                                map.get(key)
                                        .filter(value -> !value.isNull())
                                        .map(Node::text)
                                        .orElse(""))));
        return texts;
    }
}
