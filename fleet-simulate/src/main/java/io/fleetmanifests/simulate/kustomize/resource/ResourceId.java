package io.fleetmanifests.simulate.kustomize.resource;

/**
 * What an object is called at some point of a build.
 *
 * @param gvk its group, version and kind
 * @param name its name
 * @param namespace its namespace as written; empty when it says none
 */
public record ResourceId(Gvk gvk, String name, String namespace) {

    private static final String NONE = "_non_namespaceable_";
    private static final String DEFAULT = "default";

    /** The namespace it counts as: {@code default} where none is written, a word of its own for kinds without namespace. */
    public String effectiveNamespace() {
        if (gvk.isClusterScoped()) {
            return NONE;
        }
        return namespace.isEmpty() ? DEFAULT : namespace;
    }

    /** The id in which no namespace and {@code default} are the same. */
    public ResourceId effective() {
        return new ResourceId(gvk, name, effectiveNamespace());
    }

    /** Whether both name the same object. */
    public boolean isSame(ResourceId other) {
        return name.equals(other.name) && gvk.equals(other.gvk) && isSameNamespace(other);
    }

    /** Whether both are in the same namespace, or in none. */
    public boolean isSameNamespace(ResourceId other) {
        return effectiveNamespace().equals(other.effectiveNamespace());
    }

    /** Whether a pattern whose empty parts match anything selects this. */
    public boolean isSelectedBy(ResourceId pattern) {
        return (pattern.name.isEmpty() || pattern.name.equals(name))
                && (pattern.namespace.isEmpty() || pattern.isSameNamespace(this))
                && gvk.matches(pattern.gvk);
    }

    /** Kind and name, as messages have them. */
    @Override
    public String toString() {
        return gvk.kind() + " " + (namespace.isEmpty() ? "" : namespace + "/") + name;
    }
}
