package io.fleetmanifests.render.sync;

import io.fleetmanifests.render.sync.DiskEntry.Kind;
import io.fleetmanifests.render.sync.Places.Place;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What becomes of the files that an earlier run wrote and the tree no longer has. */
final class Removals {

    private final Disk disk;
    private final Places places;
    private final Map<TreePath, Claim> deletes = new TreeMap<>();
    private final Map<TreePath, Claim> gone = new TreeMap<>();
    private final Map<TreePath, Claim> kept = new TreeMap<>();
    private final Set<TreePath> vacatedFolders = new HashSet<>();
    private final Set<TreePath> thinnedFolders = new HashSet<>();
    private final List<SyncConflict> conflicts = new ArrayList<>();

    private Removals(Disk disk, Places places) {
        this.disk = disk;
        this.places = places;
    }

    static Removals of(Disk disk, Places places, Ownership ownership, ManifestTree tree) throws IOException {
        Removals removals = new Removals(disk, places);
        for (Map.Entry<TreePath, Claim> entry : ownership.claims().entrySet()) {
            if (tree.file(entry.getKey()).isEmpty()) {
                removals.remove(entry.getKey(), entry.getValue());
            }
        }
        return removals;
    }

    private void remove(TreePath path, Claim claim) throws IOException {
        Place place = places.at(path);
        boolean direct = place.at().equals(path);
        if (place.is(Kind.FILE) && direct) {
            String hash = disk.hash(places.resolve(path));
            if (claim.has(hash)) {
                deletes.put(path, Claim.pending(hash));
                thin(path);
            } else {
                keep(path, claim, Conflicts.editedAndGone(path));
            }
        } else if (place.is(Kind.ABSENT)) {
            miss(path, claim);
        } else if (!place.is(Kind.FILE) && !place.is(Kind.FOLDER)) {
            keep(path, claim, Conflicts.inTheWay(path, place));
        }
    }

    /** A file that is gone is forgotten; one that a crashed run was about to write may have left its folders. */
    private void miss(TreePath path, Claim claim) throws IOException {
        if (claim.pending()) {
            gone.put(path, claim);
            thin(path);
        }
    }

    private void keep(TreePath path, Claim claim, SyncConflict conflict) {
        kept.put(path, claim);
        conflicts.add(conflict);
    }

    private void thin(TreePath path) throws IOException {
        Optional<TreePath> folder = path.parent();
        while (folder.isPresent() && places.at(folder.get()).is(Kind.ABSENT)) {
            folder = folder.get().parent();
        }
        folder.ifPresent(vacatedFolders::add);
        while (folder.isPresent() && thinnedFolders.add(folder.get())) {
            folder = folder.get().parent();
        }
    }

    /** The files to delete, and their content. */
    Map<TreePath, Claim> deletes() {
        return deletes;
    }

    /** The files that a crashed run meant to write or delete, and that are not there: maybe their folders are. */
    Map<TreePath, Claim> gone() {
        return gone;
    }

    /** The folders that files went from or go from; they may become empty, and then those around them. */
    Set<TreePath> vacatedFolders() {
        return vacatedFolders;
    }

    /** The files that stay although the tree does not have them. */
    Map<TreePath, Claim> kept() {
        return kept;
    }

    List<SyncConflict> conflicts() {
        return conflicts;
    }

    /** Whether nothing remains of a folder, because all that is in it was written by earlier runs and goes. */
    boolean empty(TreePath folder, Set<TreePath> leftovers) throws IOException {
        if (!thinnedFolders.contains(folder)) {
            return false;
        }
        for (String name : disk.list(places.resolve(folder))) {
            Optional<TreePath> entry = child(folder, name);
            if (entry.isEmpty() || !goes(entry.get(), leftovers)) {
                return false;
            }
        }
        return true;
    }

    private boolean goes(TreePath path, Set<TreePath> leftovers) throws IOException {
        return deletes.containsKey(path)
                || leftovers.contains(path)
                || (places.at(path).is(Kind.FOLDER) && empty(path, leftovers));
    }

    private static Optional<TreePath> child(TreePath folder, String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
