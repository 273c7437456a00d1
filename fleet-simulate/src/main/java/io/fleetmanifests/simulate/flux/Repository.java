package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.simulate.kustomize.KustomizeBuild;
import io.fleetmanifests.simulate.kustomize.KustomizeResult;
import io.fleetmanifests.simulate.source.IgnoreRules;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The repository as a source gives it to Flux, and what its folders build to, each built once. Any number of threads may use
 * one at once.
 */
final class Repository {

    private record Build(String folder, ObjectNode kustomization) {}

    private final ManifestTree tree;
    private final KustomizeBuild kustomize;
    private final Set<String> folders = new TreeSet<>();
    private final Map<Build, KustomizeResult> builds = new ConcurrentHashMap<>();

    private Repository(ManifestTree tree) {
        this.tree = tree;
        this.kustomize = KustomizeBuild.of(tree);
        folders.add("");
        for (ManifestFile file : tree.files()) {
            Optional<TreePath> folder = file.path().parent();
            while (folder.isPresent() && folders.add(folder.get().toString())) {
                folder = folder.get().parent();
            }
        }
    }

    /**
     * The repository without what a source leaves out.
     *
     * @param ignore the source's {@code spec.ignore}
     */
    static Repository of(ManifestTree tree, String ignore) {
        return new Repository(IgnoreRules.of(tree, ignore).apply(tree));
    }

    ManifestTree tree() {
        return tree;
    }

    /** Whether a folder, given by its path or as empty for the top, has files. */
    boolean hasFolder(String folder) {
        return folders.contains(folder);
    }

    /** Whether a path is a file. */
    boolean hasFile(String path) {
        return !path.isEmpty() && tree.file(path).isPresent();
    }

    /** What a folder builds to with that kustomization file; shared: copy an object before you change it. */
    KustomizeResult build(String folder, ObjectNode kustomization) {
        return builds.computeIfAbsent(
                new Build(folder, kustomization),
                build -> folder.isEmpty()
                        ? kustomize.buildTop(kustomization)
                        : kustomize.build(TreePath.of(folder), kustomization));
    }
}
