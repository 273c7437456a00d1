package io.fleetmanifests.validate.helm.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.helm.PartialValues;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.Optional;
import java.util.Set;

/** A value that a template computes, as far as it is known. */
sealed interface Value {

    /** What nothing is known of. */
    record Unknown() implements Value {}

    /** What a pipeline makes of a nil: its fields are nil as well, and nobody stops. */
    record None() implements Value {}

    /**
     * What a template is at when it starts.
     *
     * @param values its values
     * @param path where these are among those of the release
     */
    record Top(ObjectNode values, FieldPath path) implements Value {}

    /**
     * A value of the release or its chart.
     *
     * @param top whether it is all of the values, which have methods in Go
     */
    record Known(JsonNode node, FieldPath path, boolean top) implements Value {}

    /** A value that is not there, or null: who asks for a field of it stops. */
    record Nil(FieldPath path) implements Value {}

    /** A text or a boolean that the template itself has. */
    record Literal(String text, boolean isText) implements Value {}

    /** Names that Go takes for methods of the values. */
    Set<String> METHODS = Set.of("YAML", "Table", "AsMap", "Encode", "PathValue");

    static Value unknown() {
        return new Unknown();
    }

    static Value none() {
        return new None();
    }

    /** Whether it counts as true; nothing when that is not known. */
    default Optional<Boolean> truth() {
        if (this instanceof Unknown) {
            return Optional.empty();
        }
        if (this instanceof Literal literal) {
            return literal.isText()
                    ? Optional.of(!literal.text().isEmpty())
                    : (Set.of("true", "false", "nil").contains(literal.text())
                            ? Optional.of(literal.text().equals("true"))
                            : Optional.empty());
        }
        return this instanceof Known known ? truth(known.node()) : Optional.of(this instanceof Top);
    }

    private static Optional<Boolean> truth(JsonNode node) {
        if (PartialValues.isUnknown(node)) {
            return Optional.empty();
        }
        if (node.isObject()) {
            boolean some = false;
            boolean maybe = false;
            for (var field : node.properties()) {
                boolean unknown = PartialValues.isMark(field.getKey()) || PartialValues.isUnknown(field.getValue());
                some |= !unknown;
                maybe |= unknown;
            }
            return some || !maybe ? Optional.of(some) : Optional.empty();
        }
        if (node.isArray()) {
            return Optional.of(!node.isEmpty());
        }
        if (node.isNumber()) {
            return Optional.of(node.doubleValue() != 0);
        }
        return Optional.of(
                node.isBoolean() ? node.booleanValue() : !node.textValue().isEmpty());
    }

    /** What a node is as a value. */
    static Value of(JsonNode node, FieldPath path) {
        if (PartialValues.isUnknown(node)) {
            return unknown();
        }
        return node.isNull() || node.isMissingNode() ? new Nil(path) : new Known(node, path, false);
    }
}
