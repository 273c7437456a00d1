package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The schemas in the CRDs that the build of the model generated: one for each kind that a family on the class path brings. */
final class BuiltInSchemas {

    private BuiltInSchemas() {}

    /** Reads each CRD when it is first asked for: a fleet has objects of a few of the kinds. */
    static Map<GroupVersionKind, SchemaSource> load() {
        Map<GroupVersionKind, SchemaSource> sources = new HashMap<>();
        Kinds.load().asMap().forEach((kind, type) -> sources.put(kind, SchemaSource.once(() -> read(kind, type))));
        return sources;
    }

    private static Schema read(GroupVersionKind kind, Class<? extends Resource<?>> type) {
        CrdReader reader = new CrdReader(crd(type), true, problem -> {
            throw new IllegalStateException(kind + ": " + problem.path() + ": " + problem.message());
        });
        return reader.read().stream()
                .filter(schema -> schema.kind().equals(kind))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(kind + ": its CRD in the jar of the model lacks the version"));
    }

    /** By the reader of manifests, which is there already when there is a tree to validate: Jackson's is 400 classes more. */
    private static JsonNode crd(Class<? extends Resource<?>> type) {
        byte[] text = CrdDocuments.text(type).getBytes(StandardCharsets.UTF_8);
        return YamlReader.readDocuments(CrdDocuments.name(type), text)
                .manifests()
                .get(0)
                .content();
    }
}
