package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.rule.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The schemas of the kinds that can be checked. Never changes; any number of threads may use it at once. */
public final class Schemas {

    private static final Schemas NONE = new Schemas(Map.of());

    private final Map<GroupVersionKind, SchemaSource> schemas;

    private Schemas(Map<GroupVersionKind, SchemaSource> schemas) {
        this.schemas = Map.copyOf(schemas);
    }

    /** No schema at all. */
    public static Schemas none() {
        return NONE;
    }

    /** The kinds of the model, with the CRDs that were generated from it; each compiled when it is first found and kept. */
    public static Schemas builtIn() {
        return BuiltIn.SCHEMAS;
    }

    /** Whether a document is a CustomResourceDefinition, and so could be a schema. */
    public static boolean isCrd(JsonNode document) {
        return CrdReader.isCrd(document);
    }

    /**
     * These, and those of a CRD, which win over schemas of the same group, version and kind.
     *
     * @param crd a CustomResourceDefinition; a document of another kind adds nothing
     * @param problems gets what keeps the CRD, or a part of it, from being a schema
     */
    public Schemas with(JsonNode crd, Consumer<Problem> problems) {
        if (!CrdReader.isCrd(crd)) {
            return this;
        }
        Map<GroupVersionKind, SchemaSource> more = new HashMap<>(schemas);
        new CrdReader(crd, false, problems).read().forEach(schema -> more.put(schema.kind(), SchemaSource.of(schema)));
        return new Schemas(more);
    }

    /** The schema of exactly that version of a kind. */
    public Optional<Schema> find(GroupVersionKind kind) {
        return Optional.ofNullable(schemas.get(kind)).map(SchemaSource::get);
    }

    /** Every kind that has a schema. */
    public SortedSet<GroupVersionKind> kinds() {
        return new TreeSet<>(schemas.keySet());
    }

    /** Apart, so that nobody pays for them who does not ask. */
    private static final class BuiltIn {
        static final Schemas SCHEMAS = new Schemas(BuiltInSchemas.load());
    }
}
