package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a schema says of one value, compiled. Never changes; any number of threads may use it at once. */
public final class SchemaNode {

    /** What every object has, whatever its schema. */
    static final Set<String> OBJECT_KEYS = Set.of("apiVersion", "kind", "metadata");

    private final SchemaTraits traits;
    private final int types;
    private final ValueCheck[] checks;
    private final Map<String, SchemaNode> properties;
    private final @Nullable SchemaNode items;
    private final @Nullable SchemaNode additional;
    private final List<Map.Entry<String, SchemaNode>> withDefaults;

    SchemaNode(
            SchemaTraits traits,
            List<ValueCheck> checks,
            Map<String, SchemaNode> properties,
            @Nullable SchemaNode items,
            @Nullable SchemaNode additional) {
        this.traits = traits;
        this.types = traits.types();
        this.checks = checks.toArray(ValueCheck[]::new);
        // Asked for every field of every object: a HashMap answers faster than the one of Map.copyOf.
        this.properties = new HashMap<>(properties);
        this.items = items;
        this.additional = additional;
        this.withDefaults = List.copyOf(new TreeMap<>(properties)
                .entrySet().stream()
                        .filter(property ->
                                property.getValue().traits.defaultValue().isPresent())
                        .map(property -> Map.entry(property.getKey(), property.getValue()))
                        .toList());
    }

    /** What the schema says besides the structure. */
    public SchemaTraits traits() {
        return traits;
    }

    /** The fields that the schema names, by name. */
    public Map<String, SchemaNode> properties() {
        return new TreeMap<>(properties);
    }

    /**
     * The schema of a field: the one of that name, or else the one of all other names. Of objects of their own,
     * apiVersion
     * and kind are texts, and metadata has name and generateName, whatever the schema says of them.
     */
    public Optional<SchemaNode> property(String key) {
        if (traits.embedded() && OBJECT_KEYS.contains(key)) {
            return Optional.of(key.equals("metadata") ? Traits.METADATA : Traits.TEXT);
        }
        return Optional.ofNullable(child(key));
    }

    /** Whether the schema knows the fields of the object by name, and does not take it for a map. */
    public boolean hasNamedFields() {
        return traits.embedded() || !properties.isEmpty();
    }

    /** The schema of the items of a list. */
    public Optional<SchemaNode> items() {
        return Optional.ofNullable(items);
    }

    /** The schema of the fields that are not named: the object is a map. */
    public Optional<SchemaNode> additionalProperties() {
        return Optional.ofNullable(additional);
    }

    @Nullable
    SchemaNode child(String key) {
        SchemaNode property = properties.get(key);
        return property == null ? additional : property;
    }

    @Nullable
    SchemaNode item() {
        return items;
    }

    /** The fields that appear when they are absent, by name. */
    List<Map.Entry<String, SchemaNode>> withDefaults() {
        return withDefaults;
    }

    void validate(JsonNode value, FieldPath at, Consumer<Problem> out) {
        validate(value, at, false, out);
    }

    private void validate(JsonNode value, FieldPath at, boolean keepsUnknown, Consumer<Problem> out) {
        if (value.isNull() ? types != 0 && !traits.nullable() : types != 0 && !traits.accepts(value)) {
            out.accept(Problem.of(SchemaRules.TYPE, at, "must be " + JsonTypes.describe(types) + JsonTypes.got(value))
                    .withHint(adviceOnType(value)));
            return;
        }
        for (ValueCheck check : checks) {
            check.check(value, at, out);
        }
        if (value.isObject()) {
            fields(value, at, keepsUnknown, out);
        } else if (value.isArray() && items != null) {
            boolean keep = keepsUnknown || traits.preservesUnknownFields();
            for (int i = 0; i < value.size(); i++) {
                items.validate(value.get(i), at.index(i), keep, out);
            }
        }
    }

    /** Quotes alone help only when the text in them is one that the schema takes. */
    private Optional<String> adviceOnType(JsonNode value) {
        Optional<String> advice = JsonTypes.advice(types, value);
        if (!JsonTypes.isMeantAsText(types, value)) {
            return advice;
        }
        JsonNode quoted = TextNode.valueOf(value.asText());
        List<Problem> problems = new ArrayList<>();
        for (ValueCheck check : checks) {
            check.check(quoted, FieldPath.of("quoted"), problems::add);
        }
        return problems.stream()
                .findFirst()
                .map(fault -> "write a string, which " + fault.message().replace(JsonTypes.got(quoted), ""))
                .or(() -> advice);
    }

    private void fields(JsonNode object, FieldPath at, boolean keepsUnknown, Consumer<Problem> out) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            SchemaNode child = child(key);
            if (child != null) {
                child.validate(field.getValue(), at.key(key), false, out);
            } else if (!keepsUnknown) {
                unknownField(key, object, at, out);
            }
        }
    }

    /** Looks for unknown fields and for nothing else. */
    void unknownFields(JsonNode value, FieldPath at, boolean keepsUnknown, Consumer<Problem> out) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            SchemaNode child = child(field.getKey());
            if (child != null) {
                child.unknownFields(field.getValue(), at.key(field.getKey()), false, out);
            } else if (!keepsUnknown) {
                unknownField(field.getKey(), value, at, out);
            }
        }
        if (value.isArray() && items != null) {
            boolean keep = keepsUnknown || traits.preservesUnknownFields();
            for (int i = 0; i < value.size(); i++) {
                items.unknownFields(value.get(i), at.index(i), keep, out);
            }
        }
    }

    private void unknownField(String key, JsonNode object, FieldPath at, Consumer<Problem> out) {
        if (traits.reportsUnknownFields() && !(traits.embedded() && OBJECT_KEYS.contains(key))) {
            out.accept(Problem.ofKey(SchemaRules.UNKNOWN_FIELD, at.key(key), "is not a field that the schema knows")
                    .withHint(advice(key, object)));
        }
    }

    private Optional<String> advice(String key, JsonNode object) {
        return Spelling.nearest(
                        key,
                        properties.keySet().stream()
                                .filter(known -> !object.has(known))
                                .toList())
                .map(near -> "did you mean \"" + near + "\"?");
    }
}
