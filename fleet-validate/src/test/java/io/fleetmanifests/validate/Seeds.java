package io.fleetmanifests.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Valid documents to start from: the fixtures of all kinds, which stand in the module of the model. */
final class Seeds {

    private static final Path FIXTURES = Path.of("../fleet-model/src/test/resources/fixtures/kinds");

    private Seeds() {}

    /** The text of every fixture, in the order of their paths. */
    static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Seeds::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
