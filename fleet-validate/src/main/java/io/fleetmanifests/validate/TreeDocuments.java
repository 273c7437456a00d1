package io.fleetmanifests.validate;

import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The documents of a tree, looked at once for all parts of a validation. Never changes. */
final class TreeDocuments {

    /**
     * The documents of a file.
     *
     * @param file the file
     * @param holdsObjects whether they go to the API server as they are
     * @param documents each object, the items of lists apart; each document, when they are no objects
     */
    record FileDocuments(ManifestFile file, boolean holdsObjects, List<ObjectDocument> documents) {}

    private final List<FileDocuments> files;

    private TreeDocuments(ManifestTree tree, Predicate<ManifestFile> holdsObjects) {
        KindNames kinds = new KindNames();
        List<FileDocuments> found = new ArrayList<>(tree.files().size());
        for (ManifestFile file : tree.files()) {
            found.add(read(file, holdsObjects.test(file), kinds));
        }
        this.files = Collections.unmodifiableList(found);
    }

    private static FileDocuments read(ManifestFile file, boolean holdsObjects, KindNames kinds) {
        List<ObjectDocument> documents = new ArrayList<>(file.manifests().size());
        for (Manifest manifest : file.manifests()) {
            ObjectDocument document = ObjectDocument.of(file, manifest, kinds);
            if (holdsObjects) {
                documents.addAll(document.objects(kinds));
            } else {
                documents.add(document);
            }
        }
        return new FileDocuments(file, holdsObjects, documents);
    }

    /** No documents. */
    static TreeDocuments none() {
        return ofObjects(ManifestTree.builder().build());
    }

    static TreeDocuments of(ManifestTree tree) {
        return new TreeDocuments(tree, DocumentRoles.of(tree)::holdsObjects);
    }

    /** Those of a tree in which every document is an object. */
    static TreeDocuments ofObjects(ManifestTree tree) {
        return new TreeDocuments(tree, file -> true);
    }

    /** The documents by file, in the order of files. */
    List<FileDocuments> files() {
        return files;
    }

    /** The objects, in the order of files. */
    Stream<ObjectDocument> objects() {
        return files.stream().filter(FileDocuments::holdsObjects).flatMap(file -> file.documents().stream());
    }
}
