package io.fleetmanifests.render.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a directory holds, to compare it as a whole. */
final class Snapshot {

    private Snapshot() {}

    /** Path to content; a folder is {@code <folder>}, a link its target, and {@code *} marks what may be executed. */
    static Map<String, String> of(Path root) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            paths.filter(path -> !path.equals(root))
                    .forEach(path -> entries.put(root.relativize(path).toString(), entry(path)));
        }
        return entries;
    }

    private static String entry(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                return "-> " + Files.readSymbolicLink(path);
            }
            if (Files.isDirectory(path)) {
                return "<folder>";
            }
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return Files.isExecutable(path) ? "*" + text : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path to time of the last change, in the resolution of the file system. */
    static Map<String, FileTime> times(Path root) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                times.put(
                        root.relativize(path).toString(),
                        Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
            }
        }
        return times;
    }

    /** Only what is no folder. */
    static Map<String, String> files(Path root) throws IOException {
        Map<String, String> entries = of(root);
        entries.values().removeIf("<folder>"::equals);
        return entries;
    }

    static void delete(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
