package io.fleetmanifests.tree;

import static io.fleetmanifests.finding.RuleSummary.error;
import static io.fleetmanifests.finding.RuleSummary.warning;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;
import java.util.Set;

/** What the reader asks of folders and files, before anybody asks what the documents in them mean. */
public final class ReaderRules {

    private static final String GO_YAML = "sigs.k8s.io/yaml and its reader go.yaml.in/yaml";
    private static final String FLUX = "github.com/fluxcd/pkg/ssa";
    private static final String ARCHIVE = "github.com/fluxcd/source-controller, what an artifact holds";
    private static final String LIMITS = "ReadLimits of this reader";
    private static final String PATHS = "TreePath of this reader";

    private static final List<RuleSummary> ALL = List.of(
            warning("tree-file-size", "files that are not YAML stay below the reader's bounds", LIMITS),
            warning("tree-link", "a tree holds files and not links, which are not followed", ARCHIVE),
            warning("tree-name", "a name can be a part of a path on every system", PATHS),
            error("tree-size", "a tree has not so many problems that nobody can want to read them", LIMITS),
            warning("tree-special-file", "a tree holds nothing but files and folders", ARCHIVE),
            error("tree-unreadable", "every folder and file may be read", "the file system"),
            error("yaml-alias", "an alias names an anchor that stands before it and not around it", GO_YAML),
            error("yaml-alias-bomb", "aliases do not blow a document up", GO_YAML),
            warning("yaml-ambiguous", "a plain scalar means the same to kubectl and to Flux", FLUX),
            error("yaml-depth", "lists and objects are nested at most as deep as the reader's bound", LIMITS),
            error("yaml-duplicate-key", "an object has each key once", "strict decoding of the API server and Flux"),
            error("yaml-encoding", "a file is UTF-8 without control characters", GO_YAML),
            error("yaml-key", "a key is a scalar that JSON can have as a name", GO_YAML),
            error("yaml-merge", "a merge key has an object or a list of objects", GO_YAML),
            error("yaml-number", "a number is finite", "JSON, which has no other numbers"),
            error(
                    "yaml-size",
                    "a file stays below the reader's bounds of bytes, documents, values and problems",
                    LIMITS),
            error("yaml-syntax", "a file is YAML as Kubernetes reads it", GO_YAML),
            error("yaml-tag", "a tag fits its value and is one of YAML's own", GO_YAML));

    /** After these nobody knows whether the content is right. */
    private static final Set<String> NOT_LOOKED_AT =
            Set.of("tree-unreadable", "tree-size", "tree-file-size", "yaml-size", "yaml-depth");

    private ReaderRules() {}

    /** All of them, by id. */
    public static List<RuleSummary> all() {
        return ALL;
    }

    /**
     * Whether a rule's findings say that the reader could not look, and not that something is wrong: upstream might take the
     * file as it is.
     */
    public static boolean isNotLookedAt(String rule) {
        return NOT_LOOKED_AT.contains(rule);
    }
}
