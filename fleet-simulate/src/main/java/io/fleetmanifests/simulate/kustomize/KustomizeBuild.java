package io.fleetmanifests.simulate.kustomize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.util.List;

/**
 * Builds folders of a tree as Flux does: like {@code kustomize build --load-restrictor LoadRestrictionsNone --reorder none},
 * so a kustomization may use every file of the tree and objects keep the order in which they were listed.
 */
public final class KustomizeBuild {

    private final ManifestTree tree;

    private KustomizeBuild(ManifestTree tree) {
        this.tree = tree;
    }

    /** Builds of folders of this tree. */
    public static KustomizeBuild of(ManifestTree tree) {
        return new KustomizeBuild(tree);
    }

    /** Builds the folder from its kustomization file. */
    public KustomizeResult build(TreePath folder) {
        return missing(folder.toString());
    }

    /**
     * Builds the folder as if this were its kustomization file; Flux merges a Kustomization's own settings into the file's.
     *
     * @param kustomization the content of the file; not kept and not changed
     */
    public KustomizeResult build(TreePath folder, ObjectNode kustomization) {
        return missing(folder.toString());
    }

    /** Builds the top folder of the tree from its kustomization file. */
    public KustomizeResult buildTop() {
        return missing(".");
    }

    /**
     * Builds the top folder of the tree as if this were its kustomization file.
     *
     * @param kustomization the content of the file; not kept and not changed
     */
    public KustomizeResult buildTop(ObjectNode kustomization) {
        return missing(".");
    }

    private KustomizeResult missing(String folder) {
        Finding finding = Finding.builder()
                .rule("kustomize-build")
                .severity(Severity.ERROR)
                .location(SourceLocation.of(folder))
                .message("this version cannot build a tree of " + tree.files().size() + " files")
                .build();
        return new KustomizeResult(KustomizeResult.Outcome.FAILED, List.of(), List.of(finding));
    }
}
