package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.Resource;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Model objects as documents: name before namespace before the rest of the metadata, as people write them. */
final class ResourceJson {

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

    /** By hand for the four that people set, because asking Jackson for them costs as much as a small spec. */
    private static ObjectNode metadata(ObjectMeta meta) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        text(node, "name", meta.getName());
        text(node, "namespace", meta.getNamespace());
        texts(node, "labels", meta.getLabels());
        texts(node, "annotations", meta.getAnnotations());
        if (hasMore(meta)) {
            for (Map.Entry<String, JsonNode> field :
                    KindMapper.json().<ObjectNode>valueToTree(meta).properties()) {
                node.putIfAbsent(field.getKey(), field.getValue());
            }
        }
        return node;
    }

    private static boolean hasMore(ObjectMeta meta) {
        return meta.getGenerateName() != null
                || !meta.getFinalizers().isEmpty()
                || !meta.getOwnerReferences().isEmpty()
                || isFromServer(meta);
    }

    private static boolean isFromServer(ObjectMeta meta) {
        return meta.getUid() != null
                || meta.getResourceVersion() != null
                || meta.getGeneration() != null
                || meta.getCreationTimestamp() != null
                || meta.getDeletionTimestamp() != null
                || meta.getDeletionGracePeriodSeconds() != null
                || meta.getSelfLink() != null
                || !meta.getManagedFields().isEmpty()
                || !meta.getAdditionalProperties().isEmpty();
    }

    private static void text(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    private static void texts(ObjectNode node, String key, @Nullable Map<String, String> values) {
        if (values != null && !values.isEmpty()) {
            ObjectNode texts = node.putObject(key);
            new TreeMap<>(values).forEach(texts::put);
        }
    }
}
