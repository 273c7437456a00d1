package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Objects as a mutating webhook leaves them, in YAML. */
public final class Defaulted {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private Defaulted() {}

    /** A new object. */
    public static String created(KindAdmission kind, String object) {
        return apply(kind, Operation.CREATE, object, Optional.empty());
    }

    /** An object that was another one before. */
    public static String updated(KindAdmission kind, String before, String object) {
        return apply(kind, Operation.UPDATE, object, Optional.of(read(before)));
    }

    private static String apply(KindAdmission kind, Operation operation, String object, Optional<JsonNode> before) {
        ObjectNode changed = (ObjectNode) read(object);
        kind.defaulter()
                .orElseThrow()
                .apply(
                        changed,
                        new Admission(
                                operation,
                                read(object),
                                read(object),
                                before,
                                Surroundings.NONE,
                                Surroundings.NONE,
                                FeatureGates.unknown()));
        try {
            return YAML.writeValueAsString(changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
