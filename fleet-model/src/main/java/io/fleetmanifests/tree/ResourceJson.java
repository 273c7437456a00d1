package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.Resource;
import java.util.List;

/** Model objects as documents: name before namespace before the rest of the metadata, as people write them. */
final class ResourceJson {

    private static final List<String> METADATA_FIRST = List.of("name", "namespace", "labels", "annotations");

    private ResourceJson() {}

    static ObjectNode of(Resource<?> resource) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("apiVersion", resource.getApiVersion());
        document.put("kind", resource.getKind());
        document.set("metadata", metadata(resource.getMetadata()));
        if (resource.getSpec() != null) {
            document.set("spec", KindMapper.json().valueToTree(resource.getSpec()));
        }
        return document;
    }

    private static ObjectNode metadata(ObjectMeta meta) {
        ObjectNode given = KindMapper.json().valueToTree(meta);
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        for (String key : METADATA_FIRST) {
            JsonNode value = given.remove(key);
            if (value != null) {
                ordered.set(key, value);
            }
        }
        ordered.setAll(given);
        return ordered;
    }
}
