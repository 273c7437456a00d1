package io.fleetmanifests.samples.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The examples of a rule in the module that has it: {@code bad*} with what is said of it in {@code bad*.txt}, and {@code good*},
 * each a file or a folder. The tests of the module hold that this is what is said.
 */
record RuleExamples(Path folder) {

    private static final List<Path> ROOTS = List.of(root("fleet-validate"), root("fleet-simulate"));

    private static Path root(String module) {
        return Path.of("..", "..", module, "src", "test", "resources", "fixtures", "rules");
    }

    /** The examples of a rule; none when no module has any. */
    static RuleExamples of(String rule) {
        return new RuleExamples(ROOTS.stream()
                .map(root -> root.resolve(rule))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> ROOTS.get(0).resolve(rule)));
    }

    /** The names of the examples that start with a word, without their ending. */
    List<String> examples(String word) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(word + "(-[0-9]+)?(\\.yaml)?"))
                    .map(name -> name.replaceFirst("\\.yaml$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> text(String file) {
        Path path = folder.resolve(file);
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of an example by their path, if it is a folder. */
    SortedMap<String, String> files(String example) {
        SortedMap<String, String> found = new TreeMap<>();
        Path root = folder.resolve(example);
        if (!Files.isDirectory(root)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
