package io.fleetmanifests.simulate.flux;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths as Flux objects write them, as paths of a tree: {@code ./infra/../capi/} is {@code capi}. */
final class FolderPath {

    private FolderPath() {}

    /**
     * The path from the top of the tree; empty text for the top itself.
     *
     * @param from the folder that the path starts from
     * @return nothing for a path that leaves the tree or that no tree can have
     */
    static Optional<String> resolve(String from, String path) {
        Deque<String> parts = new ArrayDeque<>(from.isEmpty() ? List.of() : List.of(from.split("/", -1)));
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String resolved = String.join("/", parts);
        return isPath(parts) ? Optional.of(resolved) : Optional.empty();
    }

    private static boolean isPath(Deque<String> parts) {
        for (String part : parts) {
            if (part.equalsIgnoreCase(".git") || hasForbidden(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasForbidden(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' || c == ':' || Character.isISOControl(c)) {
                return true;
            }
        }
        return false;
    }
}
