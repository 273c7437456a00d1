package io.fleetmanifests.kind;

/**
 * A YAML document that says in {@code apiVersion} and {@code kind} what it is without being an object of the API server:
 * it has no metadata and no spec, its fields stand at the root. Its Jackson form is the document.
 */
public interface DocumentValue {

    /** Group and version; the first key of the document. */
    String apiVersion();

    /** The kind; the second key of the document. */
    String kind();
}
