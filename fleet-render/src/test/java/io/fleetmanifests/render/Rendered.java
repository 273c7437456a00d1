package io.fleetmanifests.render;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What comes of a fleet, as tests ask for it. */
public final class Rendered {

    private Rendered() {}

    public static ManifestTree tree(Fleet fleet) {
        return FleetRenderer.create().render(fleet);
    }

    /** The text of one file. */
    public static String text(ManifestTree tree, String path) {
        return tree.file(path)
                .orElseThrow(() -> new AssertionError("no file " + path + " among " + tree))
                .toText();
    }

    /** The text of one file of a fleet's tree. */
    public static String text(Fleet fleet, String path) {
        return text(tree(fleet), path);
    }

    /** The texts of all files by path. */
    public static Map<String, String> texts(ManifestTree tree) {
        return tree.files().stream()
                .collect(toMap(ManifestFile::toString, ManifestFile::toText, (a, b) -> a, TreeMap::new));
    }

    /** The one document of that kind and name. */
    public static JsonNode document(ManifestTree tree, String kind, String name) {
        List<JsonNode> found = tree.manifests()
                .filter(manifest ->
                        manifest.gvk().filter(gvk -> gvk.kind().equals(kind)).isPresent())
                .filter(manifest -> manifest.name().filter(name::equals).isPresent())
                .map(Manifest::content)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " documents " + kind + " " + name);
        }
        return found.get(0);
    }

    /** The one document of that kind and name as the model reads it, which refuses what it does not know. */
    public static <T> T object(ManifestTree tree, Class<T> type, String name) throws JsonProcessingException {
        return KindMapper.json().treeToValue(document(tree, type.getSimpleName(), name), type);
    }

    /** What the renderer refuses, as text; none when it renders. */
    public static List<String> refusals(Fleet fleet) {
        try {
            tree(fleet);
            return List.of();
        } catch (FindingsException e) {
            return e.findings().stream().map(Finding::toText).toList();
        }
    }
}
