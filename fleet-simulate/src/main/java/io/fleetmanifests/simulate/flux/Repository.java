package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.simulate.helm.Chart;
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

    private final String ignore;
    private final ManifestTree tree;
    private final KustomizeBuild kustomize;
    private final Set<String> folders = new TreeSet<>();
    private final Map<String, FolderBuild> kustomizations = new ConcurrentHashMap<>();
    private final Map<String, RepositoryChart> charts = new ConcurrentHashMap<>();

    private Repository(String ignore, ManifestTree tree, KustomizeBuild kustomize) {
        this.ignore = ignore;
        this.tree = tree;
        this.kustomize = kustomize;
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
        ManifestTree left = IgnoreRules.of(tree, ignore).apply(tree);
        return new Repository(ignore, left, KustomizeBuild.of(left));
    }

    /** The repository with other files; what comes of files that are the same objects in both is the same object, too. */
    Repository next(ManifestTree other) {
        ManifestTree left = IgnoreRules.of(other, ignore).apply(other);
        Repository next = new Repository(ignore, left, kustomize.next(left));
        kustomizations.forEach((folder, before) -> {
            if (next.hasFolder(folder)) {
                FolderBuild now = FolderBuild.of(left, folder);
                next.kustomizations.put(folder, now.isSame(before) ? before : now);
            }
        });
        charts.forEach((path, before) -> {
            if (before.isSameIn(left, path)) {
                next.charts.put(path, before);
            }
        });
        return next;
    }

    /** The source's {@code spec.ignore}. */
    String ignore() {
        return ignore;
    }

    /** Whether a folder, given by its path or as empty for the top, has files. */
    boolean hasFolder(String folder) {
        return folders.contains(folder);
    }

    /** Whether a path is a file. */
    boolean hasFile(String path) {
        return file(path).isPresent();
    }

    /** The file at a path. */
    Optional<ManifestFile> file(String path) {
        return path.isEmpty() ? Optional.empty() : tree.file(path);
    }

    /** The kustomization file of a folder; shared: copy it before you change it. */
    FolderBuild kustomization(String folder) {
        return kustomizations.computeIfAbsent(folder, each -> FolderBuild.of(tree, each));
    }

    /** What a folder builds to with that kustomization file; shared: copy an object before you change it. */
    KustomizeResult build(String folder, ObjectNode kustomization) {
        return folder.isEmpty()
                ? kustomize.buildTop(kustomization)
                : kustomize.build(TreePath.of(folder), kustomization);
    }

    /** The chart of a folder or an archive. */
    Optional<Chart> chart(String path) {
        return charts.computeIfAbsent(path, each -> RepositoryChart.read(tree, each))
                .chart();
    }
}
