package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the JSON of an openAPIV3Schema into nodes. What cannot be understood becomes a problem and is left out. */
final class SchemaCompiler {

    private final boolean reportsUnknownFields;
    private final Consumer<Problem> problems;

    /** reportsUnknownFields is false for schemas of a time when the API server kept every field. */
    SchemaCompiler(boolean reportsUnknownFields, Consumer<Problem> problems) {
        this.reportsUnknownFields = reportsUnknownFields;
        this.problems = problems;
    }

    /** The schema of an object as a whole, whose apiVersion, kind and metadata are always known. */
    SchemaNode root(JsonNode schema, FieldPath at, List<ValueCheck> more) {
        return node(schema, at, true, true, more);
    }

    private SchemaNode structural(JsonNode schema, FieldPath at) {
        return node(schema, at, true, false, List.of());
    }

    /** Below allOf, anyOf, oneOf and not a schema only judges values: it neither knows fields nor has defaults. */
    private SchemaNode judging(JsonNode schema, FieldPath at) {
        return node(schema, at, false, false, List.of());
    }

    private SchemaNode node(JsonNode schema, FieldPath at, boolean structural, boolean root, List<ValueCheck> more) {
        if (!schema.isObject()) {
            problem(at, "must be an object, got " + Values.quote(schema));
            return new SchemaNode(Traits.anything(), List.of(), Map.of(), null, null);
        }
        SchemaTraits traits = Traits.of(schema, structural, root, reportsUnknownFields);
        List<ValueCheck> checks =
                new ArrayList<>(new KeywordCompiler(schema, at, traits, structural, problems).checks());
        combinations(schema, at, checks);
        if (structural && traits.embedded() && !root) {
            checks.add(new EmbeddedObjectCheck());
        }
        checks.addAll(more);
        return new SchemaNode(
                traits,
                checks,
                properties(schema, at, structural, traits.embedded()),
                items(schema, at, structural),
                additional(schema, at, structural));
    }

    private Map<String, SchemaNode> properties(JsonNode schema, FieldPath at, boolean structural, boolean embedded) {
        Map<String, SchemaNode> properties = new HashMap<>();
        FieldPath below = at.key("properties");
        schema.path("properties").properties().forEach(property -> {
            String key = property.getKey();
            // What an object's own metadata may have is not for its schema to say.
            boolean own = embedded && SchemaNode.OBJECT_KEYS.contains(key);
            properties.put(
                    key,
                    structural && !own
                            ? structural(property.getValue(), below.key(key))
                            : judging(property.getValue(), below.key(key)));
        });
        return properties;
    }

    private @Nullable SchemaNode items(JsonNode schema, FieldPath at, boolean structural) {
        JsonNode items = schema.path("items");
        if (!items.isObject()) {
            return null;
        }
        return structural ? structural(items, at.key("items")) : judging(items, at.key("items"));
    }

    private @Nullable SchemaNode additional(JsonNode schema, FieldPath at, boolean structural) {
        JsonNode additional = schema.path("additionalProperties");
        if (additional.isObject()) {
            FieldPath place = at.key("additionalProperties");
            return structural ? structural(additional, place) : judging(additional, place);
        }
        // Of "additionalProperties: true" the API server keeps the fields and drops what is inside of them.
        boolean any = additional.isBoolean() && additional.booleanValue() && structural;
        return any ? new SchemaNode(Traits.unspecified(reportsUnknownFields), List.of(), Map.of(), null, null) : null;
    }

    private void combinations(JsonNode schema, FieldPath at, List<ValueCheck> checks) {
        alternatives(schema, "allOf", at).map(AllOfCheck::new).ifPresent(checks::add);
        if (!Traits.isIntOrStringPattern(schema)) {
            alternatives(schema, "anyOf", at).map(AlternativesCheck::anyOf).ifPresent(checks::add);
        }
        alternatives(schema, "oneOf", at).map(AlternativesCheck::oneOf).ifPresent(checks::add);
        if (schema.has("not")) {
            checks.add(new NotCheck(judging(schema.get("not"), at.key("not"))));
        }
    }

    private Optional<List<SchemaNode>> alternatives(JsonNode schema, String keyword, FieldPath at) {
        List<SchemaNode> nodes = new ArrayList<>();
        JsonNode alternatives = schema.path(keyword);
        for (int i = 0; i < alternatives.size(); i++) {
            nodes.add(judging(alternatives.get(i), at.key(keyword).index(i)));
        }
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes);
    }

    private void problem(FieldPath at, String message) {
        problems.accept(Problem.of(SchemaRules.CRD, at, message));
    }
}
