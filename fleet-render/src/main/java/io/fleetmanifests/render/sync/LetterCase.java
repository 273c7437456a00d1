package io.fleetmanifests.render.sync;

import io.fleetmanifests.tree.TreePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Paths as a file system sees them for which upper and lower case are the same. */
final class LetterCase {

    private final Map<String, TreePath> files = new HashMap<>();
    private final Map<String, TreePath> folders = new HashMap<>();
    private final Map<TreePath, TreePath> clashes = new HashMap<>();

    private LetterCase() {}

    static LetterCase of(Collection<TreePath> paths) {
        LetterCase letterCase = new LetterCase();
        Set<TreePath> seen = new HashSet<>();
        paths.forEach(path -> letterCase.addFoldersOf(path, path, seen));
        paths.forEach(letterCase::add);
        return letterCase;
    }

    private void addFoldersOf(TreePath path, TreePath file, Set<TreePath> seen) {
        path.parent().filter(seen::add).ifPresent(folder -> {
            folders.putIfAbsent(fold(folder), file);
            addFoldersOf(folder, file, seen);
        });
    }

    private void add(TreePath path) {
        String folded = fold(path);
        clash(path, Optional.ofNullable(files.putIfAbsent(folded, path)));
        clash(path, Optional.ofNullable(folders.get(folded)));
    }

    private void clash(TreePath path, Optional<TreePath> other) {
        other.ifPresent(there -> {
            clashes.putIfAbsent(path, there);
            clashes.putIfAbsent(there, path);
        });
    }

    /** The other path that cannot stand beside this one, be it as a file or as the folder of one. */
    Optional<TreePath> clash(TreePath path) {
        return Optional.ofNullable(clashes.get(path));
    }

    /** The path that is this one but for its case. */
    Optional<TreePath> sameBut(TreePath path) {
        return Optional.ofNullable(files.get(fold(path))).filter(other -> !other.equals(path));
    }

    private static String fold(TreePath path) {
        return path.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
