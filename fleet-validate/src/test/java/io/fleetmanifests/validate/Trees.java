package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Trees of documents without places, from paths and YAML in turns. */
final class Trees {

    private static final YAMLMapper YAML = new YAMLMapper();

    private Trees() {}

    static ManifestTree of(String... pathsAndYaml) {
        ManifestTree.Builder tree = ManifestTree.builder();
        for (int i = 0; i < pathsAndYaml.length; i += 2) {
            tree.add(ManifestFile.of(TreePath.of(pathsAndYaml[i]), documents(pathsAndYaml[i + 1])));
        }
        return tree.build();
    }

    private static List<Manifest> documents(String yaml) {
        List<Manifest> documents = new ArrayList<>();
        try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (values.hasNextValue()) {
                documents.add(Manifest.of(values.nextValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }
}
