package io.fleetmanifests.validate.schema;

import java.util.Optional;

/**
 * A rule of x-kubernetes-validations as the CRD has it.
 *
 * @param rule the CEL expression, over {@code self} and, for transitions, {@code oldSelf}
 * @param message what to say when it is false
 * @param messageExpression a CEL expression that yields what to say; wins over {@code message}
 * @param reason the server's reason code, such as {@code FieldValueRequired}
 * @param fieldPath the field to blame, relative to the rule's place, such as {@code .spec.name}
 * @param optionalOldSelf whether {@code oldSelf} is an optional, so that the rule runs on creation as well
 */
public record CelRule(
        String rule,
        Optional<String> message,
        Optional<String> messageExpression,
        Optional<String> reason,
        Optional<String> fieldPath,
        boolean optionalOldSelf) {}
