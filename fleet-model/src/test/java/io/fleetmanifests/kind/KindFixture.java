package io.fleetmanifests.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code fixtures/kinds/<family>/<Kind>-<version>} of one kind; the families say which there must be. */
record KindFixture(KindFamily family, Class<? extends Resource<?>> type) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Stream<KindFixture> all() {
        return Kinds.load().families().stream()
                .flatMap(family -> family.kinds().stream().map(type -> new KindFixture(family, type)));
    }

    /** Where all fixtures stand; their folders are named {@code <family>/<Kind>-<version>}. */
    static Path root() {
        try {
            return Path.of(KindFixture.class.getResource("/fixtures/kinds").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String folder() {
        GroupVersionKind kind = GroupVersionKind.of(type);
        return family.name() + "/" + kind.kind() + "-" + kind.version();
    }

    Path file(String name) {
        return root().resolve(folder()).resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ObjectNode> documents(String name) {
        return parse(text(name));
    }

    List<Resource<?>> read(List<? extends JsonNode> documents) {
        return documents.stream().<Resource<?>>map(this::read).toList();
    }

    Resource<?> read(JsonNode document) {
        try {
            return KindMapper.json().treeToValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The part of the documents that the spec's interfaces describe. */
    static List<JsonNode> specs(List<? extends JsonNode> documents) {
        return documents.stream()
                .filter(document -> document.has("spec"))
                .<JsonNode>map(document -> document.get("spec"))
                .toList();
    }

    static List<ObjectNode> parse(String yaml) {
        try (MappingIterator<ObjectNode> documents =
                YAML.readerFor(ObjectNode.class).readValues(yaml)) {
            return documents.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(List<Resource<?>> resources) {
        List<Manifest> manifests = resources.stream().map(Manifest::of).toList();
        return ManifestFile.of(TreePath.of("fixture.yaml"), manifests).toText();
    }

    @Override
    public String toString() {
        return folder();
    }
}
