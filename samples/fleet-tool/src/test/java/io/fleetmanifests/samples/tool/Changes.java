package io.fleetmanifests.samples.tool;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes of rendered repositories, as somebody would make them: in fleet.yaml, in a file, among the files. */
final class Changes {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Changes() {}

    /** The repository of a sample's fleet.yaml, changed as a text. */
    static ManifestTree render(String sample, UnaryOperator<Fleet> how, UnaryOperator<String> change) {
        Path folder = Path.of("..", sample);
        try {
            String text = change.apply(Files.readString(folder.resolve("fleet.yaml")));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return FleetRenderer.create().render(how.apply(FleetReader.read("fleet.yaml", bytes, folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces text that must be there. */
    static UnaryOperator<String> replace(String old, String now) {
        return text -> {
            if (!text.contains(old)) {
                throw new IllegalArgumentException("the fleet has no " + old);
            }
            return text.replace(old, now);
        };
    }

    /** Sets a value of an object, or removes it ({@code value} empty), in the only file that has the object. */
    static UnaryOperator<ManifestTree> set(String kind, String name, String pointer, String value) {
        return tree -> {
            ManifestTree.Builder changed = tree.toBuilder();
            int found = 0;
            for (ManifestFile file : tree.files()) {
                if (file.manifests().stream().anyMatch(document -> is(document, kind, name))) {
                    found++;
                    List<Manifest> documents = new ArrayList<>();
                    file.manifests()
                            .forEach(document -> documents.add(
                                    is(document, kind, name) ? with(document, pointer, value) : document));
                    changed.remove(file.path());
                    changed.add(ManifestFile.of(file.path(), documents));
                }
            }
            if (found != 1) {
                throw new IllegalArgumentException(found + " files have " + kind + " " + name);
            }
            return changed.build();
        };
    }

    /** Sets a value of the only document of a file. */
    static UnaryOperator<ManifestTree> inFile(String path, String pointer, String value) {
        return tree -> {
            ManifestFile file = tree.file(TreePath.of(path)).orElseThrow();
            ManifestTree.Builder changed = tree.toBuilder();
            changed.remove(file.path());
            changed.add(ManifestFile.of(file.path(), with(file.manifests().get(0), pointer, value)));
            return changed.build();
        };
    }

    private static boolean is(Manifest document, String kind, String name) {
        return document.content().path("kind").asText().equals(kind)
                && document.name().filter(name::equals).isPresent();
    }

    private static Manifest with(Manifest document, String pointer, String value) {
        ObjectNode content = document.content().deepCopy();
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = content.at(path.head());
        ObjectNode target = parent instanceof ObjectNode object ? object : content.withObject(path.head());
        try {
            if (value.isEmpty()) {
                target.remove(path.last().getMatchingProperty());
            } else {
                target.set(path.last().getMatchingProperty(), YAML.readTree(value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Manifest.of(content);
    }

    /** Removes files. */
    static UnaryOperator<ManifestTree> without(Predicate<String> path) {
        return tree -> {
            ManifestTree.Builder changed = tree.toBuilder();
            tree.files().stream()
                    .map(ManifestFile::path)
                    .filter(each -> path.test(each.toString()))
                    .forEach(changed::remove);
            return changed.build();
        };
    }

    /** Moves the files of a folder into another. */
    static UnaryOperator<ManifestTree> move(String from, String to) {
        return tree -> {
            ManifestTree.Builder changed = tree.toBuilder();
            for (ManifestFile file : tree.files()) {
                String path = file.path().toString();
                if (path.startsWith(from + "/")) {
                    changed.remove(file.path());
                    changed.add(ManifestFile.of(TreePath.of(to + path.substring(from.length())), file.manifests()));
                }
            }
            return changed.build();
        };
    }
}
