package io.fleetmanifests.validate.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;

/**
 * An object on a cluster.
 *
 * @param content the object as it is applied; shared, not copied: treat it as read-only
 * @param origin how it got there
 */
public record PlacedObject(ObjectNode content, Origin origin) {

    /** What the object says it is; parts that it does not say are empty. */
    public GroupVersionKind gvk() {
        return GroupVersionKind.of(
                content.path("apiVersion").asText(), content.path("kind").asText());
    }

    /** What makes it the same object in another state of the cluster. */
    public ObjectIdentity identity() {
        JsonNode metadata = content.path("metadata");
        GroupVersionKind gvk = gvk();
        return new ObjectIdentity(
                gvk.group(),
                gvk.kind(),
                metadata.path("namespace").asText(),
                metadata.path("name").asText());
    }
}
