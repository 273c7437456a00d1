package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.PatternSyntaxException;
import io.fleetmanifests.validate.format.StringFormat;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The keywords of one schema that judge a value without looking at other schemas. */
final class KeywordCompiler {

    private final JsonNode schema;
    private final FieldPath at;
    private final SchemaTraits traits;
    private final boolean structural;
    private final Consumer<Problem> problems;
    private final List<ValueCheck> checks = new ArrayList<>();

    KeywordCompiler(
            JsonNode schema, FieldPath at, SchemaTraits traits, boolean structural, Consumer<Problem> problems) {
        this.schema = schema;
        this.at = at;
        this.traits = traits;
        this.structural = structural;
        this.problems = problems;
    }

    List<ValueCheck> checks() {
        texts();
        numbers();
        lists();
        objects();
        if (schema.path("enum").isArray() && !schema.get("enum").isEmpty()) {
            List<JsonNode> values = new ArrayList<>();
            schema.get("enum").forEach(values::add);
            checks.add(new EnumCheck(values));
        }
        return checks;
    }

    private void texts() {
        if (bounds("minLength", "maxLength")) {
            checks.add(new LengthCheck(min("minLength"), max("maxLength")));
        }
        String pattern = schema.path("pattern").asText();
        if (!pattern.isEmpty()) {
            try {
                checks.add(new PatternCheck(TextPattern.compile(pattern)));
            } catch (PatternSyntaxException e) {
                problems.accept(Problem.of(
                        SchemaRules.CRD,
                        at.key("pattern"),
                        "must be a regular expression of RE2, got " + Values.quote(pattern)));
            }
        }
        traits.format().flatMap(StringFormat::named).map(StringFormatCheck::new).ifPresent(checks::add);
    }

    private void numbers() {
        if (traits.types() == JsonTypes.INTEGER) {
            List.of("minimum", "maximum", "multipleOf").forEach(this::integerBound);
        }
        if (schema.path("minimum").isNumber()) {
            checks.add(RangeCheck.minimum(
                    schema.get("minimum"), schema.path("exclusiveMinimum").asBoolean(false)));
        }
        if (schema.path("maximum").isNumber()) {
            checks.add(RangeCheck.maximum(
                    schema.get("maximum"), schema.path("exclusiveMaximum").asBoolean(false)));
        }
        if (schema.path("multipleOf").isNumber()) {
            checks.add(new MultipleCheck(schema.get("multipleOf")));
        }
        traits.format().ifPresent(format -> {
            if (format.equals("int32")) {
                checks.add(NumberFormatCheck.int32());
            } else if (format.equals("float")) {
                checks.add(NumberFormatCheck.float32());
            }
        });
    }

    /** The server accepts the schema and then no number at all. */
    private void integerBound(String keyword) {
        JsonNode bound = schema.path(keyword);
        boolean int32 = traits.format().filter("int32"::equals).isPresent();
        if (bound.isNumber() && !Numbers.isIntegerBound(bound.doubleValue(), int32)) {
            checks.add(new UselessBoundCheck(keyword, bound));
        }
    }

    private void lists() {
        if (bounds("minItems", "maxItems")) {
            checks.add(SizeCheck.items(min("minItems"), max("maxItems")));
        }
        String listType = structural ? traits.listType().orElse("") : "";
        if (listType.equals("set") || schema.path("uniqueItems").asBoolean(false)) {
            checks.add(new UniqueCheck());
        } else if (listType.equals("map")) {
            checks.add(new ListMapCheck(traits.mapKeys()));
        }
    }

    private void objects() {
        if (bounds("minProperties", "maxProperties")) {
            checks.add(SizeCheck.properties(min("minProperties"), max("maxProperties")));
        }
        if (!schema.path("required").isEmpty()) {
            List<String> keys = new ArrayList<>();
            schema.get("required").forEach(key -> keys.add(key.asText()));
            checks.add(new RequiredCheck(keys));
        }
    }

    private boolean bounds(String min, String max) {
        return schema.path(min).isNumber() || schema.path(max).isNumber();
    }

    private long min(String keyword) {
        return schema.path(keyword).asLong(0);
    }

    private long max(String keyword) {
        return schema.path(keyword).asLong(Long.MAX_VALUE);
    }
}
