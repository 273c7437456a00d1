package io.fleetmanifests.simulate.kustomize.resource;

/**
 * Group, version and kind, of an object or as a pattern in which empty parts match anything.
 *
 * @param group the API group; empty for the core group
 * @param version the API version
 * @param kind the kind
 */
public record Gvk(String group, String version, String kind) {

    /** Everything. */
    public static final Gvk ANY = new Gvk("", "", "");

    /** Of an apiVersion and a kind. */
    public static Gvk of(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        return slash < 0
                ? new Gvk("", apiVersion, kind)
                : new Gvk(apiVersion.substring(0, slash), apiVersion.substring(slash + 1), kind);
    }

    /** Group and version as an object has them. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** Whether a pattern selects this. */
    public boolean matches(Gvk pattern) {
        return (pattern.group.isEmpty() || pattern.group.equals(group))
                && (pattern.version.isEmpty() || pattern.version.equals(version))
                && (pattern.kind.isEmpty() || pattern.kind.equals(kind));
    }

    /** Whether the schema that kustomize has built in says that objects of this kind have no namespace. */
    public boolean isClusterScoped() {
        return ClusterScopedKinds.contains(this);
    }

    @Override
    public String toString() {
        return group.isEmpty() && version.isEmpty() ? kind : kind + "." + apiVersion();
    }
}
