package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The labels by which Flux knows its objects, and the metadata that somebody asks for on all of them. */
final class Ownership {

    private static final String KUSTOMIZE = "kustomize.toolkit.fluxcd.io/";
    private static final String HELM = "helm.toolkit.fluxcd.io/";
    private static final List<String> OWN =
            List.of(KUSTOMIZE + "name", KUSTOMIZE + "namespace", HELM + "name", HELM + "namespace");

    private Ownership() {}

    /** The object with the owner's labels, then what the Kustomization asks for, which may overwrite them. */
    static ObjectNode ofKustomization(FluxObject owner, ObjectNode content) {
        ObjectNode copy = copy(content);
        own(KUSTOMIZE, owner, copy);
        common(owner, copy);
        return copy;
    }

    /** The object with what the release asks for, then the owner's labels, which win. */
    static ObjectNode ofHelmRelease(FluxObject owner, ObjectNode content) {
        ObjectNode copy = copy(content);
        common(owner, copy);
        own(HELM, owner, copy);
        return copy;
    }

    /** A copy whose metadata, labels and annotations may be changed; the rest is most of it, and nobody changes that. */
    private static ObjectNode copy(ObjectNode content) {
        ObjectNode copy = flatCopy(content);
        if (content.get("metadata") instanceof ObjectNode metadata) {
            ObjectNode own = flatCopy(metadata);
            copy.set("metadata", own);
            for (String key : List.of("labels", "annotations")) {
                if (metadata.get(key) instanceof ObjectNode map) {
                    own.set(key, flatCopy(map));
                }
            }
        }
        return copy;
    }

    private static ObjectNode flatCopy(ObjectNode object) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll(object);
        return copy;
    }

    private static void own(String prefix, FluxObject owner, ObjectNode content) {
        ObjectNode labels = map(content, "labels");
        labels.put(prefix + "name", owner.name());
        labels.put(prefix + "namespace", owner.namespace());
    }

    private static void common(FluxObject owner, ObjectNode content) {
        for (String key : List.of("labels", "annotations")) {
            JsonNode common = owner.spec().path("commonMetadata").path(key);
            if (!common.isEmpty()) {
                ObjectNode target = map(content, key);
                for (Map.Entry<String, JsonNode> entry : common.properties()) {
                    target.set(entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private static ObjectNode map(ObjectNode content, String key) {
        ObjectNode metadata =
                content.get("metadata") instanceof ObjectNode present ? present : content.putObject("metadata");
        return metadata.get(key) instanceof ObjectNode present ? present : metadata.putObject(key);
    }

    /** Whether two objects differ in nothing but who owns them. */
    static boolean sameButForOwner(ObjectNode one, ObjectNode other) {
        return Manifest.of(withoutOwner(one)).equals(Manifest.of(withoutOwner(other)));
    }

    private static JsonNode withoutOwner(ObjectNode object) {
        ObjectNode copy = copy(object);
        if (copy.path("metadata").path("labels") instanceof ObjectNode labels) {
            labels.remove(new ArrayList<>(OWN));
            if (labels.isEmpty() && copy.path("metadata") instanceof ObjectNode metadata) {
                metadata.remove("labels");
            }
        }
        return copy;
    }

    /** Whether a label or an annotation of Flux's says that of an object, in capital or small letters. */
    static boolean says(JsonNode object, String key, String value) {
        return text(object, "labels", key).equalsIgnoreCase(value)
                || text(object, "annotations", key).equalsIgnoreCase(value);
    }

    /** Whether a label or an annotation of Flux's says exactly that of an object. */
    static boolean saysExactly(JsonNode object, String key, String value) {
        return text(object, "labels", key).equals(value)
                || text(object, "annotations", key).equals(value);
    }

    private static String text(JsonNode object, String map, String key) {
        return object.path("metadata").path(map).path(KUSTOMIZE + key).asText();
    }
}
