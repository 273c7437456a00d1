package io.fleetmanifests.render.sync;

import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.util.List;
import java.util.stream.Stream;

/** Trees for tests. */
final class Trees {

    static final String RECORD = ".fleet-manifests.json";

    private Trees() {}

    /** A tree of text files: path, content, path, content. */
    static ManifestTree tree(String... pathsAndTexts) {
        ManifestTree.Builder builder = ManifestTree.builder();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            builder.add(ManifestFile.text(TreePath.of(pathsAndTexts[i]), pathsAndTexts[i + 1]));
        }
        return builder.build();
    }

    /** A tree of one script. */
    static ManifestTree script(String path, String text) {
        return ManifestTree.builder()
                .add(ManifestFile.script(TreePath.of(path), text))
                .build();
    }

    static List<TreePath> paths(String... paths) {
        return Stream.of(paths).map(TreePath::of).toList();
    }

    static SyncResult created(String... paths) {
        return new SyncResult(paths(paths), List.of(), List.of(), List.of(), List.of());
    }

    static SyncResult changed(String... paths) {
        return new SyncResult(List.of(), paths(paths), List.of(), List.of(), List.of());
    }

    static SyncResult unchanged(String... paths) {
        return new SyncResult(List.of(), List.of(), paths(paths), List.of(), List.of());
    }

    static SyncResult deleted(String... paths) {
        return new SyncResult(List.of(), List.of(), List.of(), paths(paths), List.of());
    }

    /** The result in lines, for results with more than one kind of them. */
    static List<String> lines(SyncResult result) {
        return result.toText().lines().toList();
    }
}
