package io.fleetmanifests.benchmarks;

import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders for what benchmarks write, and the plain way to write it. */
final class Disk {

    private Disk() {}

    /** The bytes of every file, by its path. */
    static SortedMap<String, byte[]> bytes(ManifestTree tree) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        for (ManifestFile file : tree.files()) {
            bytes.put(file.path().toString(), file.toBytes());
        }
        return bytes;
    }

    /** What a program does that knows nothing of trees: makes the folder and writes the file. */
    static void writePlainly(SortedMap<String, byte[]> files, Path root) throws IOException {
        for (var file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    static Path newFolder() throws IOException {
        return Files.createTempDirectory("fleet-benchmark");
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
