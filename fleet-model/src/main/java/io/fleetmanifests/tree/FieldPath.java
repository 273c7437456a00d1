package io.fleetmanifests.tree;

import org.jspecify.annotations.Nullable;

/** The way to a field as findings show it, such as {@code spec.pools[1].labels[example.com/tier]}. */
final class FieldPath {

    private static final int LONGEST_KEY = 100;

    private FieldPath() {}

    /** The way to the value that comes next in the innermost of the lists and objects that are open. */
    static String of(@Nullable Frame innermost) {
        if (innermost == null) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        append(innermost, path);
        return path.toString();
    }

    private static void append(Frame frame, StringBuilder path) {
        if (frame.parent() != null) {
            append(frame.parent(), path);
        }
        if (frame.node().isArray()) {
            path.append('[').append(frame.node().size()).append(']');
        } else if (!frame.expectsKey()) {
            append(frame.key(), path);
        }
    }

    private static void append(String key, StringBuilder path) {
        if (!isWord(key)) {
            path.append('[').append(key, 0, Math.min(key.length(), LONGEST_KEY)).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(key);
        }
    }

    private static boolean isWord(String key) {
        return !key.isEmpty()
                && key.length() <= LONGEST_KEY
                && key.chars()
                        .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '$'));
    }
}
