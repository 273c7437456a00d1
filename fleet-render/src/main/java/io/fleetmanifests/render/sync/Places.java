package io.fleetmanifests.render.sync;

import io.fleetmanifests.render.sync.DiskEntry.Kind;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands where below a root. Every folder is looked at once, from the root down and never through a link. */
final class Places {

    /**
     * What is found at a path.
     *
     * @param at the path itself, or the first part of it that is in the way because it is no folder
     */
    record Place(TreePath at, DiskEntry entry) {

        boolean is(Kind kind) {
            return entry.is(kind);
        }
    }

    private final Disk disk;
    private final Path root;
    private final boolean rootIsThere;
    private final Map<TreePath, Place> folders = new HashMap<>();

    Places(Disk disk, Path root, boolean rootIsThere) {
        this.disk = disk;
        this.root = root;
        this.rootIsThere = rootIsThere;
    }

    Path resolve(TreePath path) {
        return root.resolve(path.toString());
    }

    Place at(TreePath path) throws IOException {
        Optional<TreePath> parent = path.parent();
        if (parent.isEmpty()) {
            return new Place(path, rootIsThere ? stat(path) : absent(path));
        }
        Place folder = folder(parent.get());
        return switch (folder.entry().kind()) {
            case FOLDER -> new Place(path, stat(path));
            case ABSENT -> new Place(path, absent(path));
            default -> folder;
        };
    }

    private Place folder(TreePath path) throws IOException {
        Place known = folders.get(path);
        if (known == null) {
            known = at(path);
            folders.put(path, known);
        }
        return known;
    }

    private DiskEntry stat(TreePath path) throws IOException {
        try {
            return disk.stat(resolve(path));
        } catch (InvalidPathException e) {
            return DiskEntry.UNNAMEABLE;
        }
    }

    private DiskEntry absent(TreePath path) {
        try {
            resolve(path);
            return DiskEntry.ABSENT;
        } catch (InvalidPathException e) {
            return DiskEntry.UNNAMEABLE;
        }
    }
}
