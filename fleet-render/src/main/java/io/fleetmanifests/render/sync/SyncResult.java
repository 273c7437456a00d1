package io.fleetmanifests.render.sync;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.TreePath;
import java.util.List;

/**
 * What a run did, or what a dry run would do; every path of the tree is in exactly one of the lists, and each is sorted.
 *
 * @param created files that were not there
 * @param changed files whose content or permission to be executed is new
 * @param unchanged files that were right and were not touched
 * @param deleted files that an earlier run wrote and the tree no longer has
 * @param conflicts files that were left as they are, and why; also the record of earlier runs when it cannot be read
 */
public record SyncResult(
        List<TreePath> created,
        List<TreePath> changed,
        List<TreePath> unchanged,
        List<TreePath> deleted,
        List<SyncConflict> conflicts) {

    /** Keeps sorted copies. */
    public SyncResult {
        created = created.stream().sorted().toList();
        changed = changed.stream().sorted().toList();
        unchanged = unchanged.stream().sorted().toList();
        deleted = deleted.stream().sorted().toList();
        conflicts = conflicts.stream().sorted().toList();
    }

    /** What the conflicts say, in their order. */
    public List<Finding> findings() {
        return conflicts.stream().map(SyncConflict::finding).toList();
    }

    /**
     * A line for each path, list by list: {@code created}, {@code changed}, {@code unchanged} or {@code deleted} and the
     * path, or {@code conflict} and the finding. Every line ends with a line feed.
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        append(text, "created", created);
        append(text, "changed", changed);
        append(text, "unchanged", unchanged);
        append(text, "deleted", deleted);
        append(text, "conflict", findings().stream().map(Finding::toText).toList());
        return text.toString();
    }

    private static void append(StringBuilder text, String what, List<?> lines) {
        lines.forEach(line -> text.append(what).append(' ').append(line).append('\n'));
    }
}
