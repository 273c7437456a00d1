package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Keys that are not text: JSON has none, so Kubernetes' reader makes text of them. */
final class ObjectKey {

    private ObjectKey() {}

    /** The key as text; empty when Kubernetes refuses it: null, a list, an object, an integer of 64 bits without sign. */
    static Optional<String> of(JsonNode key, String text) {
        if (key.isTextual()) {
            return Optional.of(key.textValue());
        }
        if (key.isBoolean()) {
            return Optional.of(key.asText());
        }
        if (!key.isNumber()) {
            return Optional.empty();
        }
        if (PlainNumber.isWrittenAsFloat(text) || key.isDouble()) {
            return Optional.of(FloatKey.of(key.doubleValue()));
        }
        if (key.isBigInteger()) {
            boolean unsigned =
                    key.bigIntegerValue().signum() > 0 && key.bigIntegerValue().bitLength() == 64;
            return unsigned ? Optional.empty() : Optional.of(FloatKey.of(key.doubleValue()));
        }
        return Optional.of(key.asText());
    }
}
