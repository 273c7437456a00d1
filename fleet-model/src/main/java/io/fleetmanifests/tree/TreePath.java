package io.fleetmanifests.tree;

import java.util.Optional;

/**
 * A path inside a tree: relative, with {@code /} between its parts, and unable to leave the tree. Paths sort as text.
 */
public final class TreePath implements Comparable<TreePath> {

    private final String text;

    private TreePath(String text) {
        this.text = text;
    }

    /**
     * Checks and keeps a path.
     *
     * @throws IllegalArgumentException for an empty or absolute path, an empty, {@code .} or {@code ..} part, a backslash or
     *     colon (they mean something else on Windows), or a control character
     */
    public static TreePath of(String text) {
        if (text.isEmpty()) {
            throw refused(text, "must not be empty");
        }
        for (String part : text.split("/", -1)) {
            if (part.isEmpty()) {
                throw refused(text, "must be relative and without empty parts");
            }
            if (part.equals(".") || part.equals("..")) {
                throw refused(text, "must not contain the part " + part);
            }
        }
        if (text.chars().anyMatch(c -> c == '\\' || c == ':' || c < 0x20 || c == 0x7f)) {
            throw refused(text, "must not contain a backslash, a colon or a control character");
        }
        return new TreePath(text);
    }

    private static IllegalArgumentException refused(String text, String why) {
        return new IllegalArgumentException("path: " + why + ", got \"" + text + "\"");
    }

    /** The path of {@code child} below this one. */
    public TreePath resolve(String child) {
        return of(text + "/" + child);
    }

    /** The folder that holds this; empty at the top of the tree. */
    public Optional<TreePath> parent() {
        int slash = text.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new TreePath(text.substring(0, slash)));
    }

    /** The last part. */
    public String fileName() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Whether this is {@code folder} or stands below it. */
    public boolean startsWith(TreePath folder) {
        return text.equals(folder.text) || text.startsWith(folder.text + "/");
    }

    @Override
    public int compareTo(TreePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreePath that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The path as it was given. */
    @Override
    public String toString() {
        return text;
    }
}
