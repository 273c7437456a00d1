package io.fleetmanifests.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Trees that people have read, below src/test/resources/golden; -Dgolden.update=true writes them anew. */
final class GoldenFolder {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    private final Path folder;

    private GoldenFolder(Path folder) {
        this.folder = folder;
    }

    static GoldenFolder of(String name) {
        return new GoldenFolder(ROOT.resolve(name));
    }

    /** Holds that the folder has the tree's files byte for byte, and no others. */
    void holds(ManifestTree tree) throws IOException {
        Map<String, String> rendered = new TreeMap<>();
        for (ManifestFile file : tree.files()) {
            rendered.put(file.path().toString(), file.toText());
        }
        if (Boolean.getBoolean("golden.update")) {
            write(tree);
        }
        Map<String, String> expected = read();
        assertThat(rendered).containsOnlyKeys(expected.keySet());
        for (Map.Entry<String, String> file : expected.entrySet()) {
            assertThat(rendered.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private void write(ManifestTree tree) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (ManifestFile file : tree.files()) {
            Path target = folder.resolve(file.path().toString());
            Path parent = target.getParent();
            Files.createDirectories(parent == null ? folder : parent);
            Files.write(target, file.toBytes());
        }
    }
}
