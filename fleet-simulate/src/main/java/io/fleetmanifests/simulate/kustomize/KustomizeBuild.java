package io.fleetmanifests.simulate.kustomize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;

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
        throw new UnsupportedOperationException("building " + folder + " of " + tree + " comes with the next commit");
    }

    /**
     * Builds the folder as if this were its kustomization file; Flux merges a Kustomization's own settings into the file's.
     *
     * @param kustomization the content of the file; not kept and not changed
     */
    public KustomizeResult build(TreePath folder, ObjectNode kustomization) {
        throw new UnsupportedOperationException("building " + folder + " as " + kustomization + " comes next");
    }

    /** Builds the top folder of the tree from its kustomization file. */
    public KustomizeResult buildTop() {
        throw new UnsupportedOperationException("building the top of " + tree + " comes with the next commit");
    }

    /**
     * Builds the top folder of the tree as if this were its kustomization file.
     *
     * @param kustomization the content of the file; not kept and not changed
     */
    public KustomizeResult buildTop(ObjectNode kustomization) {
        throw new UnsupportedOperationException("building the top of " + tree + " as " + kustomization + " comes next");
    }
}
