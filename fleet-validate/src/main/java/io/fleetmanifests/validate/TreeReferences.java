package io.fleetmanifests.validate;

import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.reference.Files;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.RelativePath;
import java.util.ArrayList;
import java.util.List;

/** The objects of a tree as the rules across documents look at them. */
final class TreeReferences {

    private final Files.Builder files = Files.builder();
    private final List<IndexedObject> objects = new ArrayList<>();

    private TreeReferences() {}

    static ObjectIndex of(ManifestTree tree, DocumentRoles roles) {
        TreeReferences found = new TreeReferences();
        for (ManifestFile file : tree.files()) {
            found.files.file(file.path().toString(), file::toBytes);
            for (Manifest manifest : file.manifests()) {
                found.add(ObjectDocument.of(file, manifest), roles.holdsObjects(file));
            }
        }
        ObjectIndex.Builder index = ObjectIndex.ofFiles(found.files.build());
        found.objects.forEach(index::add);
        return index.build();
    }

    private void add(ObjectDocument document, boolean applied) {
        if (KustomizationFiles.isKustomization(document.file())) {
            files.kustomization(indexed(document));
        } else if (applied) {
            for (ObjectDocument each : document.objects()) {
                IndexedObject object = indexed(each);
                files.object(each.file().toString(), object);
                objects.add(object);
            }
        }
    }

    private static IndexedObject indexed(ObjectDocument document) {
        String folder = RelativePath.folder(document.file().toString());
        return new IndexedObject(folder, document.content(), document::finding);
    }
}
