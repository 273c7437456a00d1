package io.fleetmanifests.kind.conversion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.Conversions;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Objects of tests as texts, converted. */
public final class Converted {

    private Converted() {}

    /** The object of a text at another version, as text. */
    public static String to(String apiVersion, String yaml) {
        return find(apiVersion, yaml).orElseThrow(() -> new AssertionError("cannot be converted:\n" + yaml));
    }

    /** Likewise; empty when it cannot be converted. */
    public static Optional<String> find(String apiVersion, String yaml) {
        return Conversions.builtIn().convert(read(yaml), apiVersion).map(Converted::text);
    }

    /** The object of a text in the version of another one. */
    public static Optional<String> like(String other, String yaml) {
        return Conversions.builtIn().convertLike(read(yaml), read(other)).map(Converted::text);
    }

    private static ObjectNode read(String yaml) {
        List<Manifest> manifests = YamlReader.readDocuments("f.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .manifests();
        return (ObjectNode) manifests.get(0).content();
    }

    private static String text(ObjectNode object) {
        return ManifestFile.of(TreePath.of("f.yaml"), Manifest.of(object)).toText();
    }
}
