package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Finding;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files by path: a fleet repository, or the part of one that somebody works on. Never changes. */
public final class ManifestTree {

    private final SortedMap<TreePath, ManifestFile> files;

    private ManifestTree(SortedMap<TreePath, ManifestFile> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Starts an empty tree. */
    public static Builder builder() {
        return new Builder();
    }

    /** The files in the order of their paths. */
    public Collection<ManifestFile> files() {
        return files.values();
    }

    /** The file at a path. */
    public Optional<ManifestFile> file(TreePath path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The file at a path that is given as text. */
    public Optional<ManifestFile> file(String path) {
        return file(TreePath.of(path));
    }

    /** All documents, file by file. */
    public Stream<Manifest> manifests() {
        return files.values().stream().flatMap(file -> file.manifests().stream());
    }

    /** What was wrong with the files when they were read, file by file. */
    public List<Finding> findings() {
        return files.values().stream().flatMap(file -> file.findings().stream()).toList();
    }

    /** Starts a tree with the files of this one. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.files.putAll(files);
        return builder;
    }

    /** Equal when they have equal files. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ManifestTree that && files.equals(that.files);
    }

    @Override
    public int hashCode() {
        return files.hashCode();
    }

    /** The paths. */
    @Override
    public String toString() {
        return files.keySet().toString();
    }

    /** Collects files in any order. */
    public static final class Builder {

        private final TreeMap<TreePath, ManifestFile> files = new TreeMap<>();

        private Builder() {}

        /**
         * Adds a file.
         *
         * @throws IllegalArgumentException when the tree already has one at that path
         */
        public Builder add(ManifestFile file) {
            if (files.putIfAbsent(file.path(), file) != null) {
                throw new IllegalArgumentException("path: two files claim \"" + file.path() + "\"");
            }
            return this;
        }

        /**
         * Adds files.
         *
         * @throws IllegalArgumentException when the tree already has one at one of the paths
         */
        public Builder addAll(Iterable<ManifestFile> files) {
            files.forEach(this::add);
            return this;
        }

        /** Adds a file, or replaces the one at its path. */
        public Builder put(ManifestFile file) {
            files.put(file.path(), file);
            return this;
        }

        /** Leaves a path out; nothing happens when the tree has none there. */
        public Builder remove(TreePath path) {
            files.remove(path);
            return this;
        }

        /**
         * The tree.
         *
         * @throws IllegalArgumentException when a path is a file and, for another, a folder
         */
        public ManifestTree build() {
            for (Map.Entry<TreePath, ManifestFile> entry : files.entrySet()) {
                Optional<TreePath> folder = entry.getKey().parent();
                while (folder.isPresent()) {
                    if (files.containsKey(folder.get())) {
                        throw new IllegalArgumentException(
                                "path: \"" + folder.get() + "\" is a file, and a folder of \"" + entry.getKey() + "\"");
                    }
                    folder = folder.get().parent();
                }
            }
            return new ManifestTree(new TreeMap<>(files));
        }
    }
}
