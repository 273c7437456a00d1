package io.fleetmanifests.simulate.kustomize.patch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the schema of a built-in kind says of merging: which lists are merged item by item, and by which keys. Fields that
 * it does not name hold nothing that is merged so.
 */
final class MergeSchema {

    /** The schema of objects that nothing is known of. */
    static final MergeSchema UNKNOWN = new MergeSchema();

    /** A field, what it holds or its items hold, and for lists that are merged the keys of their items. */
    private record Field(MergeSchema content, Optional<List<String>> keys) {}

    private final Map<String, Field> fields = new HashMap<>();
    /** Set in the schema of a list that is merged; no keys for a list of scalars. */
    private final Optional<List<String>> keys;

    private final MergeSchema items;

    /** A schema without fields, to be filled. */
    MergeSchema() {
        this.keys = Optional.empty();
        this.items = this;
    }

    private MergeSchema(Optional<List<String>> keys, MergeSchema items) {
        this.keys = keys;
        this.items = items;
    }

    /** Adds a field that holds a map. */
    MergeSchema map(String name, MergeSchema content) {
        fields.put(name, new Field(content, Optional.empty()));
        return this;
    }

    /** Adds a list whose items are merged by these keys; without keys, one of scalars. */
    MergeSchema list(String name, MergeSchema items, String... keys) {
        fields.put(name, new Field(items, Optional.of(List.of(keys))));
        return this;
    }

    boolean isKnown() {
        return this != UNKNOWN;
    }

    /** The schema of a field's value. */
    MergeSchema field(String name) {
        Field field = fields.get(name);
        if (field == null) {
            return UNKNOWN;
        }
        return field.keys().isEmpty() ? field.content() : new MergeSchema(field.keys(), field.content());
    }

    /** The keys of the items, when this is a list that is merged. */
    Optional<List<String>> mergeKeys() {
        return keys;
    }

    /** The schema of a list's items. */
    MergeSchema items() {
        return keys.isPresent() ? items : UNKNOWN;
    }
}
