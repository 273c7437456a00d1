package io.fleetmanifests.validate.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The files of a tree by path, for what documents say of files. A state of clusters has none. Never changes. */
public final class Files {

    private final SortedSet<String> paths;
    private final Map<String, Supplier<byte[]>> contents;
    private final SortedSet<String> folders;
    private final Map<String, IndexedObject> kustomizations;
    private final SortedMap<String, List<IndexedObject>> objects;

    private Files(Builder builder) {
        this.paths = Collections.unmodifiableSortedSet(new TreeSet<>(builder.paths));
        this.contents = Map.copyOf(builder.contents);
        this.folders = Collections.unmodifiableSortedSet(builder.folders());
        this.kustomizations = Map.copyOf(builder.kustomizations);
        this.objects = Collections.unmodifiableSortedMap(new TreeMap<>(builder.objects));
    }

    /** No files. */
    public static Files none() {
        return builder().build();
    }

    /** Starts a tree without files. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether there is a file at a path. */
    public boolean isFile(String path) {
        return paths.contains(path);
    }

    /** The bytes of a file; nothing when there is none at the path, or nobody told of its content. */
    public Optional<byte[]> content(String path) {
        return Optional.ofNullable(contents.get(path)).map(Supplier::get);
    }

    /** Whether there is a folder at a path; the top is one. */
    public boolean isFolder(String path) {
        return folders.contains(path);
    }

    /** The folders; not modifiable. */
    public Set<String> folders() {
        return folders;
    }

    /** The paths below a folder in their order; not modifiable. */
    public SortedSet<String> below(String folder) {
        return folder.isEmpty() ? paths : paths.subSet(folder + "/", folder + "0");
    }

    /** The kustomization file of a folder. */
    public Optional<IndexedObject> kustomization(String folder) {
        return Optional.ofNullable(kustomizations.get(folder));
    }

    /** The kustomization files by the path of their folder; not modifiable. */
    public SortedMap<String, IndexedObject> kustomizations() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(kustomizations));
    }

    /** The objects of a file; none in a file that is not applied. */
    public List<IndexedObject> objects(String path) {
        return objects.getOrDefault(path, List.of());
    }

    /** Collects files; for one thread. */
    public static final class Builder {

        private final Set<String> paths = new TreeSet<>();
        private final Map<String, Supplier<byte[]>> contents = new HashMap<>();
        private final Map<String, IndexedObject> kustomizations = new HashMap<>();
        private final Map<String, List<IndexedObject>> objects = new HashMap<>();

        private Builder() {}

        /** Adds a file of whatever content. */
        public Builder file(String path) {
            paths.add(path);
            return this;
        }

        /**
         * Adds a file.
         *
         * @param content its bytes; asked for only when somebody looks into it
         */
        public Builder file(String path, Supplier<byte[]> content) {
            contents.put(path, content);
            return file(path);
        }

        /** Tells of a kustomization file. Of two in one folder the first one counts. */
        public Builder kustomization(IndexedObject kustomization) {
            kustomizations.putIfAbsent(kustomization.place(), kustomization);
            return this;
        }

        /** Tells of an object in a file. */
        public Builder object(String path, IndexedObject object) {
            objects.computeIfAbsent(path, key -> new ArrayList<>()).add(object);
            return this;
        }

        private SortedSet<String> folders() {
            SortedSet<String> folders = new TreeSet<>();
            folders.add("");
            for (String path : paths) {
                String folder = RelativePath.folder(path);
                while (folders.add(folder)) {
                    folder = RelativePath.folder(folder);
                }
            }
            return folders;
        }

        /** The files. */
        public Files build() {
            return new Files(this);
        }
    }
}
