package io.fleetmanifests.simulate.kustomize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.KustomizeResult.Outcome;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Builds folders of a tree as Flux does: like {@code kustomize build --load-restrictor LoadRestrictionsNone --reorder none},
 * so a kustomization may use every file of the tree and objects keep the order in which they were listed. Files are read
 * once, and a folder with the same kustomization file is built once; several threads may build at a time.
 */
public final class KustomizeBuild {

    /**
     * What somebody asks for.
     *
     * @param kustomization what stands in for the folder's own file
     */
    private record Request(String folder, Optional<ObjectNode> kustomization) {}

    /**
     * What came of a request.
     *
     * @param files what was asked of the tree for it
     */
    private record Built(KustomizeResult result, TreeFiles files) {}

    private final TreeFiles files;
    private final Map<Request, Built> builds = new ConcurrentHashMap<>();
    /** Builds of another tree that are the same here. */
    private final Map<Request, Built> earlier = new HashMap<>();

    private KustomizeBuild(TreeFiles files) {
        this.files = files;
    }

    /** Builds of folders of this tree. */
    public static KustomizeBuild of(ManifestTree tree) {
        return new KustomizeBuild(new TreeFiles(tree));
    }

    /**
     * Builds of folders of another tree. A build all of whose files are the same objects in both trees is not made again: its
     * result is the same object.
     */
    public KustomizeBuild next(ManifestTree tree) {
        KustomizeBuild next = new KustomizeBuild(files.next(tree));
        builds.forEach((request, built) -> {
            if (built.files().answersLike(next.files)) {
                next.earlier.put(request, built);
            }
        });
        return next;
    }

    /** Builds the folder from its kustomization file. */
    public KustomizeResult build(TreePath folder) {
        return build(folder.toString(), Optional.empty());
    }

    /**
     * Builds the folder as if this were its kustomization file: Flux merges a Kustomization's own settings into the file's.
     * As Flux reads that file, what kustomize does not know is dropped, with a warning.
     *
     * @param kustomization the content of the file; not changed
     */
    public KustomizeResult build(TreePath folder, ObjectNode kustomization) {
        return build(folder.toString(), Optional.of(kustomization));
    }

    /** Builds the top folder of the tree, as {@link #build(TreePath)} builds the others. */
    public KustomizeResult buildTop() {
        return build(TreeFiles.TOP, Optional.empty());
    }

    /**
     * Builds the top folder of the tree, as {@link #build(TreePath, ObjectNode)} builds the others.
     *
     * @param kustomization the content of the file; not changed
     */
    public KustomizeResult buildTop(ObjectNode kustomization) {
        return build(TreeFiles.TOP, Optional.of(kustomization));
    }

    private KustomizeResult build(String folder, Optional<ObjectNode> kustomization) {
        // The key is kept, and what the caller passes may change.
        Request request = new Request(folder, kustomization.map(ObjectNode::deepCopy));
        return builds.computeIfAbsent(request, this::find).result();
    }

    private Built find(Request request) {
        Built known = earlier.get(request);
        if (known != null) {
            return known;
        }
        TreeFiles asked = files.unasked();
        return new Built(build(request.folder(), request.kustomization(), asked), asked);
    }

    private static KustomizeResult build(String folder, Optional<ObjectNode> kustomization, TreeFiles files) {
        BuildLog log = new BuildLog();
        try {
            if (!files.isFolder(folder)) {
                throw BuildFailure.because("the folder does not exist");
            }
            LayerReader reader = new LayerReader(files, log);
            LayerFile file = kustomization.isPresent() ? reader.read(folder, kustomization.get()) : reader.read(folder);
            boolean traced = !file.content().texts("buildMetadata").isEmpty();
            Optional<Origin> origin = traced ? Optional.of(new Origin("")) : Optional.empty();
            Gathered gathered = new Gathered();
            new Layer(reader, new LayerFolder(files, folder, log), file, origin).gather(gathered);
            List<BuiltObject> objects = new Finish(file.content()).apply(gathered);
            return new KustomizeResult(log.isPartial() ? Outcome.PARTIAL : Outcome.COMPLETE, objects, log.findings());
        } catch (BuildFailure e) {
            SourceLocation location = e.location().orElse(SourceLocation.of(folder.isEmpty() ? "." : folder));
            log.fail(location, e.text());
            return new KustomizeResult(log.isPartial() ? Outcome.PARTIAL : Outcome.FAILED, List.of(), log.findings());
        }
    }
}
