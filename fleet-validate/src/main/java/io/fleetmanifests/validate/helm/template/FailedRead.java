package io.fleetmanifests.validate.helm.template;

import io.fleetmanifests.validate.rule.FieldPath;

/**
 * A value that a template reads a field of, and that has none: Helm stops there.
 *
 * @param path the value
 * @param got what is there instead of an object, as messages quote it; {@code nothing} when it is absent or null
 * @param field the field
 * @param read what the template says, such as {@code .Values.network.name}
 * @param place the file of the template with the line
 */
public record FailedRead(FieldPath path, String got, String field, String read, String place) {}
