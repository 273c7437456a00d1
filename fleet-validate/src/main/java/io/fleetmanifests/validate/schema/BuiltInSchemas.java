package io.fleetmanifests.validate.schema;

import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.kind.Resource;
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
        CrdReader reader = new CrdReader(CrdDocuments.crd(type), true, problem -> {
            throw new IllegalStateException(kind + ": " + problem.path() + ": " + problem.message());
        });
        return reader.read().stream()
                .filter(schema -> schema.kind().equals(kind))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(kind + ": its CRD in the jar of the model lacks the version"));
    }
}
