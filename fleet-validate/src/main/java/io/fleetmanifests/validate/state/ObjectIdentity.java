package io.fleetmanifests.validate.state;

/**
 * What makes an object on a cluster the same object. The version is left out: an object is served in several.
 *
 * @param group the API group; empty for the core group
 * @param kind the kind
 * @param namespace empty for an object of the cluster as a whole
 * @param name the name
 */
public record ObjectIdentity(String group, String kind, String namespace, String name)
        implements Comparable<ObjectIdentity> {

    /** By namespace, group, kind and name, all as text. */
    @Override
    public int compareTo(ObjectIdentity other) {
        int order = namespace.compareTo(other.namespace);
        if (order == 0) {
            order = group.compareTo(other.group);
        }
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order == 0 ? name.compareTo(other.name) : order;
    }

    /** As records have it. Written out, with the parts first that tell most, since states look up tens of thousands of these. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof ObjectIdentity that
                        && name.equals(that.name)
                        && kind.equals(that.kind)
                        && namespace.equals(that.namespace)
                        && group.equals(that.group));
    }

    @Override
    public int hashCode() {
        return (name.hashCode() * 31 + kind.hashCode()) * 31 + namespace.hashCode();
    }

    /** As {@code Kind namespace/name}, or {@code Kind name}. */
    @Override
    public String toString() {
        return kind + " " + (namespace.isEmpty() ? "" : namespace + "/") + name;
    }
}
