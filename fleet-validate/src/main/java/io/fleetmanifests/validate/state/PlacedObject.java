package io.fleetmanifests.validate.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;

/** An object on a cluster. Two are equal when content and origin are. */
public final class PlacedObject {

    private final ObjectNode content;
    private final Origin origin;
    private final GroupVersionKind gvk;
    private final ObjectIdentity identity;

    /**
     * An object on a cluster.
     *
     * @param content the object as it is applied; shared, not copied: treat it as read-only from now on
     * @param origin how it got there
     */
    public PlacedObject(ObjectNode content, Origin origin) {
        this.content = content;
        this.origin = origin;
        JsonNode metadata = content.path("metadata");
        this.gvk = GroupVersionKind.of(
                content.path("apiVersion").asText(), content.path("kind").asText());
        this.identity = new ObjectIdentity(
                gvk.group(),
                gvk.kind(),
                metadata.path("namespace").asText(),
                metadata.path("name").asText());
    }

    /** The object as it is applied; shared, not copied: treat it as read-only. */
    public ObjectNode content() {
        return content;
    }

    /** How it got there. */
    public Origin origin() {
        return origin;
    }

    /** What the object says it is; parts that it does not say are empty. */
    public GroupVersionKind gvk() {
        return gvk;
    }

    /** What makes it the same object in another state of the cluster. */
    public ObjectIdentity identity() {
        return identity;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof PlacedObject that
                        && identity.equals(that.identity)
                        && origin.equals(that.origin)
                        && content.equals(that.content));
    }

    @Override
    public int hashCode() {
        return 31 * identity.hashCode() + origin.hashCode();
    }

    /** What it is, and which. */
    @Override
    public String toString() {
        return identity.toString();
    }
}
