package io.fleetmanifests.validate;

import io.fleetmanifests.validate.reference.Files;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.RelativePath;
import java.util.ArrayList;
import java.util.List;

/** The objects of a tree as the rules across documents look at them. */
final class TreeReferences {

    private TreeReferences() {}

    static ObjectIndex of(TreeDocuments documents) {
        Files.Builder files = Files.builder();
        List<IndexedObject> objects = new ArrayList<>();
        for (TreeDocuments.FileDocuments each : documents.files()) {
            String path = each.file().path().toString();
            String folder = RelativePath.folder(path);
            files.file(path, each.file()::toBytes);
            for (ObjectDocument document : each.documents()) {
                IndexedObject object = indexed(folder, document);
                if (KustomizationFiles.isKustomization(document.file())) {
                    files.kustomization(object);
                } else if (each.holdsObjects()) {
                    files.object(path, object);
                    objects.add(object);
                }
            }
        }
        ObjectIndex.Builder index = ObjectIndex.ofFiles(files.build());
        objects.forEach(index::add);
        return index.build();
    }

    private static IndexedObject indexed(String folder, ObjectDocument document) {
        return document.kind()
                .map(kind -> new IndexedObject(
                        folder,
                        kind,
                        document.namespace().orElse(""),
                        document.name().orElse(""),
                        document.content(),
                        document::finding))
                .orElseGet(() -> new IndexedObject(folder, document.content(), document::finding));
    }
}
