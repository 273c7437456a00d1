package io.fleetmanifests.validate.helm.schema;

import io.fleetmanifests.validate.rule.FieldPath;

/**
 * Where values do not hold to a schema.
 *
 * @param path the value
 * @param message what it must be and is not: a fragment in lower case
 * @param key whether its key is at fault, because the schema does not know it
 * @param place where the schema says so, such as {@code #/properties/replicas/type}
 */
public record SchemaViolation(FieldPath path, String message, boolean key, String place) {}
