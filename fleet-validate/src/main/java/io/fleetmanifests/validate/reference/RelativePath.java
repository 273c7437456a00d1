package io.fleetmanifests.validate.reference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths as documents write them: relative to the folder of their own file, or to the top of the tree. */
public final class RelativePath {

    private RelativePath() {}

    /**
     * The path from the top of a tree, without {@code .} and {@code ..}; empty text for the top itself. Nothing when it leads out of
     * the tree.
     *
     * @param folder the folder from which it leads; empty for the top
     */
    public static Optional<String> resolve(String folder, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        if (!folder.isEmpty()) {
            parts.addAll(List.of(folder.split("/", -1)));
        }
        for (String part : relative.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Whether a path is below a folder or is that folder. */
    public static boolean isBelow(String folder, String path) {
        return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    }

    /** The folder of a path; empty text for the top. */
    public static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
