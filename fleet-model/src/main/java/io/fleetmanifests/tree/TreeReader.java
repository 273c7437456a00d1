package io.fleetmanifests.tree;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a directory as a tree. Files named {@code *.yaml} or {@code *.yml} are read as YAML, except those in the
 * {@code templates} folder of a chart; all others keep their bytes and nothing else, up to 64 MiB together.
 *
 * <p>Nothing outside the directory is read: links are not followed, and what is neither a file nor a folder is not opened.
 * What was left out for that, or because its name is none for a {@link TreePath}, is a finding of the tree. Git's own
 * folder {@code .git} is left out without one.
 */
public final class TreeReader {

    private TreeReader() {}

    /**
     * The tree of a directory, within {@link ReadLimits#DEFAULT}.
     *
     * @throws IllegalArgumentException when {@code root} is no directory
     */
    public static ManifestTree read(Path root) {
        return read(root, ReadLimits.DEFAULT);
    }

    /**
     * The tree of a directory.
     *
     * @param limits bounds of each file; the one of bytes holds for files that are not YAML as well
     * @throws IllegalArgumentException when {@code root} is no directory
     */
    public static ManifestTree read(Path root, ReadLimits limits) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException("root: must be a directory, got \"" + root + "\"");
        }
        return new TreeWalk(root, limits, ManifestTree.builder().build()).read();
    }

    /**
     * The tree of a directory, within {@link ReadLimits#DEFAULT}. Files with the bytes that they have in another tree are taken
     * from there: they are not read as YAML again, and whoever has looked at the other tree knows them.
     *
     * @param earlier a tree that was read within the same limits
     * @throws IllegalArgumentException when {@code root} is no directory
     */
    public static ManifestTree read(Path root, ManifestTree earlier) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException("root: must be a directory, got \"" + root + "\"");
        }
        return new TreeWalk(root, ReadLimits.DEFAULT, earlier).read();
    }
}
