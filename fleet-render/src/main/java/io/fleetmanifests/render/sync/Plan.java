package io.fleetmanifests.render.sync;

import io.fleetmanifests.tree.TreePath;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run is going to do.
 *
 * @param result what it will report
 * @param record the record as it was found
 * @param during what the record has to say while files change: the old content and the new
 * @param after what the record says in the end
 * @param writes files that can be written at once
 * @param modes files whose permission to be executed changes, and to what
 * @param deletes files to delete
 * @param vacatedFolders folders that files went from, now or in a run that crashed, and that may be empty
 * @param lateWrites files that can be written when the deleted ones are out of their way
 * @param leftovers what a crashed run left behind
 */
record Plan(
        SyncResult result,
        RecordFile record,
        Ownership during,
        Ownership after,
        List<Content> writes,
        Map<TreePath, Boolean> modes,
        List<TreePath> deletes,
        Set<TreePath> vacatedFolders,
        List<Content> lateWrites,
        List<TreePath> leftovers) {

    boolean changesFiles() {
        return !(writes.isEmpty() && deletes.isEmpty() && lateWrites.isEmpty());
    }

    /** Whether the record has to change in the end. */
    boolean changesRecord() {
        return !after.equals(record.ownership());
    }

    boolean changesNothing() {
        return !changesFiles() && !changesRecord() && modes.isEmpty() && leftovers.isEmpty();
    }
}
