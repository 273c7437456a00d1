package io.fleetmanifests.validate.helm.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.BasicDialectRegistry;
import io.fleetmanifests.finding.OneLine;
import io.fleetmanifests.validate.rule.Values;
import java.io.FileNotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads schemas. Nothing is fetched: of other documents only those of the drafts themselves are known, which the library brings. */
final class SchemaReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private SchemaReader() {}

    static SchemaReading read(String text) {
        JsonNode content;
        try {
            content = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return new SchemaReading.Refused("is no JSON: " + OneLine.of(e.getOriginalMessage()));
        }
        if (!content.isObject() && !content.isBoolean()) {
            return new SchemaReading.Refused("must be an object or a boolean");
        }
        JsonNode named = content.path("$schema");
        Optional<Draft> draft = named.isTextual() ? Draft.named(named.textValue()) : Optional.of(Draft.DRAFT_2020);
        if (draft.isEmpty()) {
            return new SchemaReading.Unknown("is of the draft " + Values.quote(named) + ", which is not known");
        }
        try {
            return compile(content, draft.get());
        } catch (SchemaException e) {
            if (e.getCause() instanceof PatternSyntaxException pattern) {
                return badPattern(pattern);
            }
            String what = e.getCause() instanceof FileNotFoundException missing
                    ? Values.quote(String.valueOf(missing.getMessage()))
                    : OneLine.of(String.valueOf(e.getMessage()));
            return new SchemaReading.Unknown("refers to what is not known here: " + what);
        } catch (PatternSyntaxException e) {
            return badPattern(e);
        }
    }

    private static SchemaReading badPattern(PatternSyntaxException fault) {
        return new SchemaReading.Refused("has a pattern that Go does not understand: "
                + Values.quote(fault.getPattern()) + ", " + OneLine.of(fault.getDescription()));
    }

    private static SchemaReading compile(JsonNode content, Draft draft) {
        SchemaRegistry registry = registry(draft);
        Schema ofSchemas = registry.getSchema(SchemaLocation.of(draft.id()));
        List<Error> faults = ValuesSchema.validate(ofSchemas, content, true);
        if (!faults.isEmpty()) {
            Error first = faults.get(0);
            return new SchemaReading.Refused("is no schema at #" + first.getInstanceLocation() + ": "
                    + ViolationText.of(first, first.getInstanceNode()));
        }
        Optional<String> lost = LocalReferences.firstLost(content);
        if (lost.isPresent()) {
            return new SchemaReading.Refused("refers to " + Values.quote(lost.get()) + ", which it does not have");
        }
        JsonNode canonical = content.deepCopy();
        if (draft.assertsFormats()) {
            canonical.findParents("contains").forEach(SchemaReader::withoutCounts);
        }
        if (canonical instanceof ObjectNode object && object.has("$schema")) {
            object.put("$schema", draft.id());
        }
        Schema schema = registry.getSchema(canonical);
        // References are resolved when they are first come to: all of them now, and not in the middle of a release.
        schema.initializeValidators();
        return new SchemaReading.Usable(new ValuesSchema(schema, draft.assertsFormats()));
    }

    /** Counts came with a later draft than the keyword, but the library takes them wherever they are. */
    private static void withoutCounts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("minContains", "maxContains"));
        }
    }

    private static SchemaRegistry registry(Draft draft) {
        BasicDialectRegistry dialects = new BasicDialectRegistry(
                Arrays.stream(Draft.values()).map(Draft::dialect).toList());
        return SchemaRegistry.withDefaultDialect(
                draft.dialect(),
                builder -> builder.dialectRegistry(dialects)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .regularExpressionFactory(GoPattern::of)
                                .build()));
    }
}
