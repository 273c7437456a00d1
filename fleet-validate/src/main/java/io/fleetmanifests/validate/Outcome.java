package io.fleetmanifests.validate;

/**
 * What became of an object; they are never added up. What could not be read is no object yet:
 * {@link Report#uncheckedFiles()}.
 */
public enum Outcome {
    /** It was checked and has no error. */
    VALID,
    /** It has an error that is not suppressed. */
    INVALID,
    /** No schema of its kind is known, or it is encrypted: only its metadata was looked at. */
    SKIPPED
}
