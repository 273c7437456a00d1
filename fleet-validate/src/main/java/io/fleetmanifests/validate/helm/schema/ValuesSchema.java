package io.fleetmanifests.validate.helm.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.path.NodePath;
import io.fleetmanifests.validate.helm.PartialValues;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A chart's values.schema.json. Never changes; any number of threads may use one. */
public final class ValuesSchema {

    /** What is wrong with an object whatever else is in it. */
    private static final Set<String> CERTAIN =
            Set.of("type", "additionalProperties", "propertyNames", "maxProperties", "minItems", "maxItems");

    private static final Set<String> UNKNOWN_KEYS = Set.of("additionalProperties", "unevaluatedProperties");

    private final Schema schema;
    private final boolean assertsFormats;

    ValuesSchema(Schema schema, boolean assertsFormats) {
        this.schema = schema;
        this.assertsFormats = assertsFormats;
    }

    /** Reads a schema. */
    public static SchemaReading read(String text) {
        return SchemaReader.read(text);
    }

    /**
     * Where values do not hold to the schema, whatever those are that are not known. Of alternatives that all fail, the nearest one
     * is told of.
     *
     * @param values with the marks of {@link PartialValues}
     * @param top where the values stand in the object that has them
     */
    public List<SchemaViolation> check(JsonNode values, FieldPath top) {
        try {
            return violations(values, top);
        } catch (StackOverflowError e) {
            // Values are never that deep: it is a reference that comes back to itself without a step into them. Helm
            // stops as well.
            return List.of(new SchemaViolation(
                    top, "cannot be checked, because the schema refers to itself without an end", false, "#"));
        }
    }

    private List<SchemaViolation> violations(JsonNode values, FieldPath top) {
        JsonNode known = PartialValues.known(values);
        boolean whole = PartialValues.isWhole(values);
        List<Error> errors = new ArrayList<>();
        for (Error error : validate(schema, known, assertsFormats)) {
            if (whole || isCertain(error, values)) {
                errors.add(error);
            }
        }
        List<SchemaViolation> violations = new ArrayList<>();
        for (Error error : nearest(errors, 0)) {
            FieldPath path = path(top, error.getInstanceLocation());
            boolean key = UNKNOWN_KEYS.contains(error.getKeyword()) && error.getProperty() != null;
            violations.add(new SchemaViolation(
                    key ? path.key(error.getProperty()) : path,
                    ViolationText.of(error, at(known, error.getInstanceLocation(), Integer.MAX_VALUE)),
                    key,
                    "#" + error.getSchemaLocation().getFragment()));
        }
        return violations.stream().distinct().toList();
    }

    static List<Error> validate(Schema schema, JsonNode value, boolean assertsFormats) {
        return schema.validate(
                value,
                context -> context.executionConfig(
                        config -> config.locale(Locale.ENGLISH).formatAssertionsEnabled(assertsFormats)));
    }

    private static boolean isCertain(Error error, JsonNode values) {
        int depth = new EvaluationPath(error.getEvaluationPath()).conditionDepth();
        if (depth >= 0) {
            return PartialValues.isWhole(at(values, error.getInstanceLocation(), depth));
        }
        JsonNode value = at(values, error.getInstanceLocation(), Integer.MAX_VALUE);
        if (PartialValues.isWhole(value)) {
            return true;
        }
        if (error.getKeyword().equals("required")) {
            return !PartialValues.isOpen(value) && !value.has(error.getProperty());
        }
        return !PartialValues.isUnknown(value) && CERTAIN.contains(error.getKeyword());
    }

    /** The value at a location, or so many steps towards it. */
    private static JsonNode at(JsonNode values, NodePath location, int steps) {
        JsonNode found = values;
        for (int i = 0; i < location.getNameCount() && i < steps && !PartialValues.isUnknown(found); i++) {
            Object step = location.getElement(i);
            JsonNode next = step instanceof Integer index ? found.path(index) : found.path(step.toString());
            found = next.isMissingNode() && PartialValues.isOpen(found) ? PartialValues.unknown() : next;
        }
        return found;
    }

    private static FieldPath path(FieldPath top, NodePath location) {
        FieldPath path = top;
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            path = step instanceof Integer index ? path.index(index) : path.key(step.toString());
        }
        return path;
    }

    private record Alternatives(List<String> way, FieldPath value) {}

    /** Of alternatives that all fail, the errors of the one with the fewest. */
    private static List<Error> nearest(List<Error> errors, int from) {
        List<Error> kept = new ArrayList<>();
        Map<Alternatives, Map<String, List<Error>>> groups = new LinkedHashMap<>();
        Map<Alternatives, Integer> next = new LinkedHashMap<>();
        for (Error error : errors) {
            EvaluationPath way = new EvaluationPath(error.getEvaluationPath());
            List<EvaluationPath.Keyword> found = way.alternativesFrom(from);
            if (found.isEmpty()) {
                kept.add(error);
            } else {
                EvaluationPath.Keyword keyword = found.get(0);
                Alternatives group = new Alternatives(
                        way.until(keyword.at() + 1), beginning(error.getInstanceLocation(), keyword.depth()));
                groups.computeIfAbsent(group, key -> new LinkedHashMap<>())
                        .computeIfAbsent(way.part(keyword.at() + 1), key -> new ArrayList<>())
                        .add(error);
                next.put(group, keyword.at() + 2);
            }
        }
        groups.forEach((group, branches) -> {
            List<Error> best = List.of();
            for (List<Error> branch : branches.values()) {
                List<Error> nearest = nearest(branch, next.getOrDefault(group, 0));
                best = best.isEmpty() || nearest.size() < best.size() ? nearest : best;
            }
            kept.addAll(best);
        });
        return kept;
    }

    private static FieldPath beginning(NodePath location, int steps) {
        FieldPath path = FieldPath.root();
        for (int i = 0; i < Math.min(steps, location.getNameCount()); i++) {
            path = path.key(location.getName(i));
        }
        return path;
    }
}
