package io.fleetmanifests.validate;

/** What became of a document. The four that concern objects are never added up. */
enum Outcome {
    /** An object that was checked and has no error. */
    VALID,
    /** An object with an error. */
    INVALID,
    /** An object of which no schema is known, or which is encrypted: only its metadata was looked at. */
    SKIPPED,
    /** Something that could not be read, or no longer be understood. */
    UNCHECKED,
    /** No object: a kustomization file, a part of a chart, a patch, other YAML. */
    OTHER
}
