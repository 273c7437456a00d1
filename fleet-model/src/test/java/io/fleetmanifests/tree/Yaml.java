package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** YAML text of tests, read. */
final class Yaml {

    private Yaml() {}

    static YamlDocuments read(String text) {
        return YamlReader.readDocuments("f.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The documents as JSON. */
    static List<String> json(String text) {
        return read(text).manifests().stream()
                .map(manifest -> manifest.content().toString())
                .toList();
    }

    /** The one document, which must be without findings. */
    static Manifest manifest(String text) {
        YamlDocuments documents = read(text);
        if (documents.manifests().size() != 1 || !documents.findings().isEmpty()) {
            throw new AssertionError(documents);
        }
        return documents.manifests().get(0);
    }

    static List<String> findings(String text) {
        return texts(read(text).findings());
    }

    static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toText).toList();
    }
}
