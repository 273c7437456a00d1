package io.fleetmanifests.validate;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.TreeReader;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The examples of a rule, in {@code src/test/resources/fixtures/rules/<id>}: {@code bad*.yaml} with the findings that it gives in
 * {@code bad*.txt}, and {@code good*.yaml}; where files matter, a folder of that name takes the place of the one file. Beside {@code bad.yaml}, {@code bad-before.yaml} (beside {@code bad}, {@code bad-before}) is the tree before the change and
 * {@code bad-crds.yaml} has CRDs; a first line {@code # gates: ClusterTopology=true} tells of feature gates.
 */
record RuleFixtures(String rule, Path folder) {

    static final Path ROOT = Path.of("src/test/resources/fixtures/rules");

    static RuleFixtures of(String rule) {
        return new RuleFixtures(rule, ROOT.resolve(rule));
    }

    static List<String> folders() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the examples that start with a word, without their ending. */
    List<String> examples(String word) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(word + "(-[0-9]+)?(\\.yaml)?"))
                    .map(name -> name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name)
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

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
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

    /** The tree that an example is. */
    ManifestTree tree(String example) {
        Path root = folder.resolve(example);
        return Files.isDirectory(root)
                ? TreeReader.read(root)
                : tree(example + ".yaml", text(example + ".yaml").orElseThrow());
    }

    /** What validation says of an example. */
    Report report(String example) {
        FleetValidator.Builder validator = FleetValidator.builder();
        gates(text(example + ".yaml").orElse(""))
                .forEach(gate -> validator.featureGate(gate[0], Boolean.parseBoolean(gate[1])));
        text(example + "-crds.yaml").ifPresent(crds -> validator.crds(tree(example + "-crds.yaml", crds)));
        ManifestTree tree = tree(example);
        if (Files.isDirectory(folder.resolve(example + "-before"))) {
            return validator.build().validate(tree, tree(example + "-before"));
        }
        return text(example + "-before.yaml")
                .map(before -> validator.build().validate(tree, tree(example + "-before.yaml", before)))
                .orElseGet(() -> validator.build().validate(tree));
    }

    private static Stream<String[]> gates(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.startsWith("# gates: ")
                ? Stream.of(first.substring("# gates: ".length()).split(", ")).map(gate -> gate.split("=", 2))
                : Stream.of();
    }

    private static ManifestTree tree(String name, String text) {
        return ManifestTree.builder()
                .add(YamlReader.read(TreePath.of(name), text.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    static String lines(Report report) {
        return report.findings().stream().map(Finding::toText).collect(Collectors.joining("\n", "", "\n"));
    }
}
