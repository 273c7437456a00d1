package io.fleetmanifests.render.sync;

import io.fleetmanifests.render.sync.DiskEntry.Kind;
import io.fleetmanifests.render.sync.DiskEntry.Mode;
import io.fleetmanifests.render.sync.Places.Place;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares a tree with a directory and changes neither. Used once. */
final class Planner {

    /** How many bytes of new files are kept from comparing to writing; the rest is made again. */
    private static final long KEPT_BYTES = 64L << 20;

    private final Disk disk;
    private final Places places;
    private final ManifestTree tree;
    private final boolean overwriteEdited;
    private final RecordFile record;
    private final Removals removals;
    private final LetterCase wantedCase;
    private final LetterCase deletedCase;
    private final Set<TreePath> leftovers;

    private final List<TreePath> created = new ArrayList<>();
    private final List<TreePath> changed = new ArrayList<>();
    private final List<TreePath> unchanged = new ArrayList<>();
    private final List<SyncConflict> conflicts = new ArrayList<>();
    private final List<Content> writes = new ArrayList<>();
    private final List<Content> lateWrites = new ArrayList<>();
    private final Map<TreePath, Boolean> modes = new TreeMap<>();
    private final Map<TreePath, Claim> during = new LinkedHashMap<>();
    private final Map<TreePath, Claim> after = new LinkedHashMap<>();
    private long keptBytes;

    private Planner(Disk disk, Places places, ManifestTree tree, boolean overwriteEdited) throws IOException {
        this.disk = disk;
        this.places = places;
        this.tree = tree;
        this.overwriteEdited = overwriteEdited;
        record = RecordFile.read(disk, places);
        removals = Removals.of(disk, places, record.ownership(), tree);
        wantedCase = LetterCase.of(tree.files().stream().map(ManifestFile::path).toList());
        deletedCase = LetterCase.of(removals.deletes().keySet());
        leftovers = leftovers();
    }

    /** Plans a run; {@code root} is a folder, or is not there. */
    static Plan plan(Disk disk, Path root, ManifestTree tree, boolean overwriteEdited) throws IOException {
        boolean rootIsThere = disk.stat(root).is(Kind.FOLDER);
        return new Planner(disk, new Places(disk, root, rootIsThere), tree, overwriteEdited).plan();
    }

    private Plan plan() throws IOException {
        for (ManifestFile file : tree.files()) {
            plan(file);
        }
        record.damage().ifPresent(conflicts::add);
        conflicts.addAll(removals.conflicts());
        after.putAll(removals.kept());
        Map<TreePath, Claim> meanwhile = new LinkedHashMap<>(after);
        meanwhile.putAll(removals.deletes());
        meanwhile.putAll(removals.gone());
        meanwhile.putAll(during);
        List<TreePath> deletes = List.copyOf(removals.deletes().keySet());
        return new Plan(
                new SyncResult(created, changed, unchanged, deletes, conflicts),
                record,
                Ownership.of(meanwhile),
                Ownership.of(after),
                writes,
                modes,
                deletes,
                removals.vacatedFolders(),
                lateWrites,
                List.copyOf(leftovers));
    }

    /** Only files that the record calls pending can have a temporary one, and the record itself and the lock. */
    private Set<TreePath> leftovers() throws IOException {
        Set<TreePath> found = new LinkedHashSet<>();
        for (TreePath own : List.of(OwnNames.temporary(OwnNames.RECORD), OwnNames.LOCK)) {
            addIfFile(found, own);
        }
        for (Map.Entry<TreePath, Claim> claim : record.ownership().claims().entrySet()) {
            if (claim.getValue().pending()) {
                addIfFile(found, OwnNames.temporary(claim.getKey()));
            }
        }
        return found;
    }

    private void addIfFile(Set<TreePath> found, TreePath path) throws IOException {
        Place place = places.at(path);
        if (place.is(Kind.FILE) && place.at().equals(path)) {
            found.add(path);
        }
    }

    private void plan(ManifestFile file) throws IOException {
        TreePath path = file.path();
        Optional<TreePath> clash = wantedCase.clash(path);
        Place place = places.at(path);
        if (clash.isPresent()) {
            leave(path, Conflicts.letterCase(path, clash.get()));
        } else if (place.is(Kind.ABSENT)) {
            create(file, writes, Optional.empty());
        } else if (place.is(Kind.FILE) && place.at().equals(path)) {
            meet(file, place);
        } else if (givesWay(path, place)) {
            create(file, lateWrites, Optional.empty());
        } else {
            leave(path, Conflicts.inTheWay(path, place));
        }
    }

    /** Whether what is in the way is about to be deleted: a file that becomes a folder, or the reverse. */
    private boolean givesWay(TreePath path, Place place) throws IOException {
        return switch (place.entry().kind()) {
            case FILE -> removals.deletes().containsKey(place.at());
            case FOLDER -> place.at().equals(path) && removals.empty(path, leftovers);
            default -> false;
        };
    }

    private void meet(ManifestFile file, Place place) throws IOException {
        Optional<TreePath> renamed = renamed(file.path());
        if (renamed.isPresent()) {
            rename(file, renamed.get());
        } else {
            compare(file, place);
        }
    }

    /** Both names lead to the old content and then to the new one, whenever the run ends. */
    private void rename(ManifestFile file, TreePath from) {
        Claim old = removals.deletes().getOrDefault(from, Claim.NONE);
        create(file, lateWrites, Optional.of(old));
        during.put(from, during.getOrDefault(file.path(), old));
    }

    /** The file that is about to be deleted and that is this one, where upper and lower case are the same. */
    private Optional<TreePath> renamed(TreePath path) throws IOException {
        Optional<TreePath> other = deletedCase.sameBut(path);
        boolean same = other.isPresent() && disk.sameFile(places.resolve(path), places.resolve(other.get()));
        return same ? other : Optional.empty();
    }

    private void compare(ManifestFile file, Place place) throws IOException {
        TreePath path = file.path();
        byte[] wanted = file.toBytes();
        Optional<Claim> claim = record.ownership().claim(path);
        boolean sameSize = place.entry().size() == wanted.length;
        byte[] found = sameSize ? disk.read(places.resolve(path), wanted.length) : new byte[0];
        if (sameSize && Arrays.equals(wanted, found)) {
            settle(file, wanted, place.entry().mode());
        } else if (claim.isEmpty()) {
            overwrite(file, wanted, claim, Conflicts.notOurs(path));
        } else {
            String hash = sameSize ? Sha256.of(found) : disk.hash(places.resolve(path));
            if (claim.get().has(hash)) {
                change(file, wanted, Optional.of(Claim.pending(hash)));
            } else {
                overwrite(file, wanted, claim, Conflicts.edited(path));
            }
        }
    }

    private void settle(ManifestFile file, byte[] bytes, Mode mode) {
        TreePath path = file.path();
        after.put(path, Claim.settled(Sha256.of(bytes)));
        if (file.executable() ? mode == Mode.PLAIN : mode == Mode.EXECUTABLE && record.mode() == Mode.PLAIN) {
            modes.put(path, file.executable());
            changed.add(path);
        } else {
            unchanged.add(path);
        }
    }

    /** The old content is not ours and does not become so: after a crash it is still an edited file. */
    private void overwrite(ManifestFile file, byte[] bytes, Optional<Claim> claim, SyncConflict conflict) {
        if (overwriteEdited) {
            change(file, bytes, claim);
        } else {
            leave(file.path(), conflict);
        }
    }

    private void change(ManifestFile file, byte[] bytes, Optional<Claim> old) {
        changed.add(file.path());
        write(file, bytes, old, writes);
    }

    private void create(ManifestFile file, List<Content> when, Optional<Claim> old) {
        created.add(file.path());
        write(file, file.toBytes(), old, when);
    }

    private void write(ManifestFile file, byte[] bytes, Optional<Claim> old, List<Content> when) {
        String hash = Sha256.of(bytes);
        during.put(file.path(), old.map(claim -> claim.or(hash)).orElseGet(() -> Claim.pending(hash)));
        after.put(file.path(), Claim.settled(hash));
        keptBytes += bytes.length;
        when.add(keptBytes <= KEPT_BYTES ? Content.kept(file, bytes) : Content.madeAgain(file));
    }

    private void leave(TreePath path, SyncConflict conflict) {
        conflicts.add(conflict);
        record.ownership().claim(path).ifPresent(claim -> after.put(path, claim));
    }
}
