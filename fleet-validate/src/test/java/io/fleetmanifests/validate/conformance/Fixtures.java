package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** YAML files that tests read: this module's own, and the objects of every kind that fleet-model has. */
final class Fixtures {

    /** Surefire runs in the folder of the module. */
    static final Path OWN = Path.of("src/test/resources/fixtures");

    static final Path KINDS = Path.of("../fleet-model/src/test/resources/fixtures/kinds");
    static final Path CRDS_OF_THE_MODEL = Path.of("../fleet-model/target/classes/META-INF/fleet/crds");

    private static final YAMLMapper YAML = new YAMLMapper();

    private Fixtures() {}

    static JsonNode yaml(String name) {
        try {
            return YAML.readTree(OWN.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ObjectNode> documents(Path file) {
        try (var documents = YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(file.toFile())) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of all YAML files below a folder, in the order of the files' names. */
    static List<ObjectNode> documentsBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> documents(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
