package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files by path: a fleet repository, or the part of one that somebody works on. Never changes. */
public final class ManifestTree {

    private final SortedMap<TreePath, ManifestFile> files;
    /** About what is no file of the tree. */
    private final List<Finding> findings;

    private ManifestTree(SortedMap<TreePath, ManifestFile> files, List<Finding> findings) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.findings = List.copyOf(findings);
    }

    /** Starts an empty tree. */
    public static Builder builder() {
        return new Builder();
    }

    /** The files in the order of their paths. */
    public Collection<ManifestFile> files() {
        return files.values();
    }

    /** The files below a folder, at any depth, in the order of their paths. */
    public Collection<ManifestFile> filesBelow(TreePath folder) {
        return files.subMap(folder.firstBelow(), folder.firstBehind()).values();
    }

    /** The file at a path. */
    public Optional<ManifestFile> file(TreePath path) {
        return Optional.ofNullable(files.get(path));
    }

    /**
     * The file at a path that is given as text.
     *
     * @throws IllegalArgumentException when the text is no {@link TreePath}
     */
    public Optional<ManifestFile> file(String path) {
        return file(TreePath.of(path));
    }

    /** All documents, file by file. */
    public Stream<Manifest> manifests() {
        return files.values().stream().flatMap(file -> file.manifests().stream());
    }

    /** What was wrong with the files, and with what could not become one, when they were read; in the order of places. */
    public List<Finding> findings() {
        return Stream.concat(files.values().stream().flatMap(file -> file.findings().stream()), findings.stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    /**
     * The same tree with the files of another one where nobody can tell them apart. What was worked out of a file then need not be
     * worked out again.
     */
    public ManifestTree reusing(ManifestTree earlier) {
        TreeMap<TreePath, ManifestFile> reused = new TreeMap<>();
        files.forEach((path, file) -> {
            ManifestFile before = earlier.files.get(path);
            reused.put(path, before != null && before.isSame(file) ? before : file);
        });
        return new ManifestTree(reused, findings);
    }

    /** Starts a tree with the files and findings of this one. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.files.putAll(files);
        builder.findings.addAll(findings);
        return builder;
    }

    /** Equal when they have equal files, whatever was found. */
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
        private final List<Finding> findings = new ArrayList<>();

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

        /** Adds a finding about something that is no file of the tree, such as a link that was not followed. */
        public Builder finding(Finding finding) {
            findings.add(finding);
            return this;
        }

        /**
         * The tree.
         *
         * @throws IllegalArgumentException when a path is a file and, for another, a folder
         */
        public ManifestTree build() {
            Set<TreePath> folders = new HashSet<>();
            for (TreePath path : files.keySet()) {
                Optional<TreePath> folder = path.parent();
                while (folder.isPresent() && folders.add(folder.get())) {
                    if (files.containsKey(folder.get())) {
                        throw new IllegalArgumentException(
                                "path: \"" + folder.get() + "\" is a file, and a folder of \"" + path + "\"");
                    }
                    folder = folder.get().parent();
                }
            }
            return new ManifestTree(new TreeMap<>(files), findings);
        }
    }
}
