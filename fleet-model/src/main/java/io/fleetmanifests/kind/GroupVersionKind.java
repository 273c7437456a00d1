package io.fleetmanifests.kind;

import io.fabric8.kubernetes.api.model.HasMetadata;

/**
 * What a document says it is.
 *
 * @param group the API group; empty for the core group
 * @param version the version within the group, such as {@code v1beta2}
 * @param kind the kind, such as {@code Cluster}
 */
public record GroupVersionKind(String group, String version, String kind) implements Comparable<GroupVersionKind> {

    /** The three of a kind's class. */
    public static GroupVersionKind of(Class<? extends Resource<?>> type) {
        return new GroupVersionKind(
                HasMetadata.getGroup(type), HasMetadata.getVersion(type), HasMetadata.getKind(type));
    }

    /** The three from a document's {@code apiVersion} and {@code kind}. */
    public static GroupVersionKind of(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        return slash < 0
                ? new GroupVersionKind("", apiVersion, kind)
                : new GroupVersionKind(apiVersion.substring(0, slash), apiVersion.substring(slash + 1), kind);
    }

    /** Group and version as a document writes them. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** By group, then kind, then version, all as text. */
    @Override
    public int compareTo(GroupVersionKind other) {
        int byGroup = group.compareTo(other.group);
        if (byGroup != 0) {
            return byGroup;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : version.compareTo(other.version);
    }

    /** As {@code apiVersion Kind}. */
    @Override
    public String toString() {
        return apiVersion() + " " + kind;
    }
}
