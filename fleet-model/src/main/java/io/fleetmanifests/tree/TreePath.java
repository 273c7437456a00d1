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
     * @throws IllegalArgumentException for an empty or absolute path, an empty, {@code .} or {@code ..} part, the part
     *     {@code .git} in any case (what is written there can run commands), a backslash or colon (they mean something else
     *     on Windows), a control character, or half of a surrogate pair
     */
    public static TreePath of(String text) {
        String problem = problem(text);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException("path: " + problem + ", got \"" + text + "\"");
        }
        return new TreePath(text);
    }

    /** What makes a text no path; empty when nothing does. */
    static String problem(String text) {
        if (text.isEmpty()) {
            return "must not be empty";
        }
        for (String part : text.split("/", -1)) {
            if (part.isEmpty()) {
                return "must be relative and without empty parts";
            }
            if (part.equals(".") || part.equals("..")) {
                return "must not contain the part " + part;
            }
            if (part.equalsIgnoreCase(".git")) {
                return "must not lead into a .git folder";
            }
        }
        return hasForbidden(text) ? "must not contain a backslash, a colon or a control character" : "";
    }

    private static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isForbidden(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(int c) {
        return c == '\\' || c == ':' || Character.isISOControl(c) || (c >= 0xd800 && c <= 0xdfff);
    }

    /**
     * The path of {@code child} below this one.
     *
     * @throws IllegalArgumentException as {@link #of} does
     */
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

    /** What sorts right before everything below this folder. */
    TreePath firstBelow() {
        return new TreePath(text + "/");
    }

    /** What sorts right behind everything below this folder: the character after a slash is a zero. */
    TreePath firstBehind() {
        return new TreePath(text + (char) ('/' + 1));
    }

    /** Whether this is {@code folder} or stands below it. */
    public boolean startsWith(TreePath folder) {
        int length = folder.text.length();
        return text.startsWith(folder.text) && (text.length() == length || text.charAt(length) == '/');
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
