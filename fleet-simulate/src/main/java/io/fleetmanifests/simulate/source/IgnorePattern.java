package io.fleetmanifests.simulate.source;

import io.fleetmanifests.simulate.glob.Glob;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of an ignore file, with the meaning that Flux gives it, which is Git's but for corners.
 *
 * @param folder the parts of the path of the folder that the line is about
 * @param parts the line between its slashes; one for a line without slashes, which is looked for at any depth
 * @param globs the parts as patterns; empty for one that is none, and matches nothing
 * @param includes whether the line takes files back in
 * @param onlyFolders whether it means folders, and so what is in them
 */
record IgnorePattern(
        List<String> folder, List<String> parts, List<Optional<Glob>> globs, boolean includes, boolean onlyFolders) {

    private static final String ANY_DEPTH = "**";

    static IgnorePattern parse(String line, List<String> folder) {
        boolean includes = line.startsWith("!");
        String text = line.substring(includes ? 1 : 0);
        if (!text.endsWith("\\ ")) {
            text = withoutSpacesBehind(text);
        }
        boolean onlyFolders = text.endsWith("/");
        text = text.substring(0, text.length() - (onlyFolders ? 1 : 0));
        List<String> parts = List.of(text.split("/", -1));
        List<Optional<Glob>> globs = parts.stream().map(Glob::parse).toList();
        return new IgnorePattern(folder, parts, globs, includes, onlyFolders);
    }

    private static String withoutSpacesBehind(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether the line is about a file, given by the parts of its path. */
    boolean matches(List<String> file) {
        if (file.size() <= folder.size() || !file.subList(0, folder.size()).equals(folder)) {
            return false;
        }
        List<String> path = file.subList(folder.size(), file.size());
        return parts.size() == 1 ? matchesAnyName(path) : matchesFromTheTop(path);
    }

    private boolean matchesAnyName(List<String> path) {
        Stream<String> names = path.stream().limit(onlyFolders ? path.size() - 1L : path.size());
        return names.anyMatch(name -> matches(0, name));
    }

    private boolean matchesFromTheTop(List<String> path) {
        int at = 0;
        boolean matched = false;
        boolean anyDepth = false;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.isEmpty() || part.equals(ANY_DEPTH)) {
                // A star pair at the end adds nothing: what is in a folder that matches is matched with it.
                anyDepth = part.equals(ANY_DEPTH) && i < parts.size() - 1;
                continue;
            }
            if (part.contains(ANY_DEPTH) || at == path.size()) {
                return false;
            }
            int found = anyDepth ? indexOf(i, path, at) : at;
            anyDepth = false;
            matched = found < path.size() && matches(i, path.get(found));
            if (!matched && found < path.size()) {
                return false;
            }
            at = Math.min(found + 1, path.size());
        }
        return matched && !(onlyFolders && at == path.size());
    }

    private int indexOf(int part, List<String> path, int from) {
        int at = from;
        while (at < path.size() && !matches(part, path.get(at))) {
            at++;
        }
        return at;
    }

    private boolean matches(int part, String name) {
        return globs.get(part).filter(glob -> glob.matches(name)).isPresent();
    }
}
