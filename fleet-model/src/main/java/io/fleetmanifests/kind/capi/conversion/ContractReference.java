package io.fleetmanifests.kind.capi.conversion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.KindVersions;
import io.fleetmanifests.kind.conversion.FieldForm;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A reference to an object of a provider: by apiVersion in v1beta1, by apiGroup in v1beta2, which leaves the version to the labels of
 * the provider's CRD. In v1beta2 it is always an object of the same namespace, and nothing but its name tells which.
 */
final class ContractReference implements FieldForm {

    static final Set<String> OLDER_ONLY = Set.of("namespace", "uid", "resourceVersion", "fieldPath");

    private static final String API_VERSION = "apiVersion";
    private static final String API_GROUP = "apiGroup";

    @Override
    public Optional<JsonNode> newer(JsonNode older, KindVersions versions) {
        if (!(older instanceof ObjectNode reference)) {
            return Optional.of(older);
        }
        ObjectNode changed = reference.objectNode();
        for (Map.Entry<String, JsonNode> field : reference.properties()) {
            if (field.getKey().equals(API_VERSION)) {
                String group =
                        GroupVersionKind.of(field.getValue().asText(), "").group();
                if (!group.isEmpty()) {
                    changed.put(API_GROUP, group);
                }
            } else if (!OLDER_ONLY.contains(field.getKey())) {
                changed.set(field.getKey(), field.getValue());
            }
        }
        return Optional.of(changed);
    }

    @Override
    public Optional<JsonNode> older(JsonNode newer, KindVersions versions) {
        if (!(newer instanceof ObjectNode reference)
                || !reference.path(API_GROUP).isTextual()) {
            return Optional.of(newer);
        }
        Optional<String> version = versions.apiVersionOf(
                reference.path(API_GROUP).textValue(), reference.path("kind").asText());
        return version.map(known -> {
            ObjectNode changed = reference.objectNode();
            for (Map.Entry<String, JsonNode> field : reference.properties()) {
                if (field.getKey().equals(API_GROUP)) {
                    changed.put(API_VERSION, known);
                } else {
                    changed.set(field.getKey(), field.getValue());
                }
            }
            return changed;
        });
    }
}
