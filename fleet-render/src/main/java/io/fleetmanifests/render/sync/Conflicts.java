package io.fleetmanifests.render.sync;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.render.sync.Places.Place;
import io.fleetmanifests.tree.TreePath;

/** What the writer says when it leaves a path alone. */
final class Conflicts {

    private Conflicts() {}

    static SyncConflict notOurs(TreePath path) {
        return conflict(
                path,
                "sync-not-ours",
                "exists already and was not written by an earlier run",
                "move it away, or allow that edited files are overwritten");
    }

    static SyncConflict edited(TreePath path) {
        return conflict(
                path,
                "sync-edited",
                "was edited since the last run",
                "move the edit into the fleet, or allow that edited files are overwritten");
    }

    static SyncConflict editedAndGone(TreePath path) {
        return conflict(
                path,
                "sync-edited",
                "was edited since the last run and is no longer part of the tree",
                "delete it, or keep it and delete its line in " + OwnNames.RECORD);
    }

    static SyncConflict letterCase(TreePath path, TreePath other) {
        return conflict(
                path,
                "sync-case",
                "must not differ from another path in upper and lower case only, got \"" + other + "\"",
                "rename one of the two, as many disks cannot hold both");
    }

    static SyncConflict damaged(DamagedRecordException damage) {
        Finding finding = Finding.builder()
                .rule("sync-record")
                .severity(Severity.ERROR)
                .location(damage.place())
                .message("the record of earlier runs " + damage.getMessage())
                .hint("restore it from Git and run again; this run counts no file as its own and deletes none")
                .build();
        return new SyncConflict(OwnNames.RECORD, finding);
    }

    /** The conflict with something that is neither what the tree has at a path nor nothing. */
    static SyncConflict inTheWay(TreePath path, Place place) {
        String part = "\"" + place.at() + "\"";
        return switch (place.entry().kind()) {
            case LINK ->
                conflict(
                        path,
                        "sync-link",
                        "must not lead through a symbolic link, got " + part,
                        "put in the link's place what it points to");
            case FOLDER ->
                conflict(
                        path,
                        "sync-folder",
                        "must be a file, got the folder " + part,
                        "move away what is in the folder and delete it");
            case FILE ->
                conflict(path, "sync-file", "must be in a folder, got the file " + part, "move the file away");
            case UNNAMEABLE ->
                conflict(path, "sync-name", "must be a name that the file system can hold", "rename the file");
            default ->
                conflict(path, "sync-special", "must be a file or a folder, got neither at " + part, "move it away");
        };
    }

    private static SyncConflict conflict(TreePath path, String rule, String message, String hint) {
        Finding finding = Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .location(SourceLocation.of(path.toString()))
                .message(message)
                .hint(hint)
                .build();
        return new SyncConflict(path, finding);
    }
}
