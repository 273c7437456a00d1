package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** First the owner's, then what the Kustomization asks for, which may overwrite them. */
    static void ofKustomization(FluxObject owner, ObjectNode content) {
        own(KUSTOMIZE, owner, content);
        common(owner, content);
    }

    /** First what the release asks for, then the owner's, which win. */
    static void ofHelmRelease(FluxObject owner, ObjectNode content) {
        common(owner, content);
        own(HELM, owner, content);
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
    static boolean sameButForOwner(JsonNode one, JsonNode other) {
        return Manifest.of(withoutOwner(one)).equals(Manifest.of(withoutOwner(other)));
    }

    private static JsonNode withoutOwner(JsonNode object) {
        JsonNode copy = object.deepCopy();
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
