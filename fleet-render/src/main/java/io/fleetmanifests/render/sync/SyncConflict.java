package io.fleetmanifests.render.sync;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.TreePath;
import java.util.Comparator;

/**
 * A path that the writer left alone because somebody else has a say in it.
 *
 * @param path where the conflict is; the record's own path when the record cannot be read
 * @param finding what is in the way, and what to do about it
 */
public record SyncConflict(TreePath path, Finding finding) implements Comparable<SyncConflict> {

    private static final Comparator<SyncConflict> ORDER =
            Comparator.comparing(SyncConflict::path).thenComparing(SyncConflict::finding, Finding.ORDER);

    /** By path. */
    @Override
    public int compareTo(SyncConflict other) {
        return ORDER.compare(this, other);
    }
}
