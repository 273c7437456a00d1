package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import java.util.List;

/**
 * Reads YAML as Kubernetes does: YAML 1.1 with the habits of its Go reader, so {@code yes} is true, {@code 0644} is 420 and
 * {@code 1e3} is the integer 1000. What is wrong becomes findings, never an exception, and a document that cannot be read
 * does not hide the others.
 *
 * <p>Where a key is set twice the last value counts, as it does for kubectl. Where an object has a key itself and by a
 * merge key, its own counts, as it does for Flux. A list of objects ({@code kind: List}) becomes its items.
 */
public final class YamlReader {

    private YamlReader() {}

    /** The file of a tree that has these bytes, within {@link ReadLimits#DEFAULT}; it keeps the bytes. */
    public static ManifestFile read(TreePath path, byte[] bytes) {
        return read(path, bytes, ReadLimits.DEFAULT);
    }

    /** The file of a tree that has these bytes; it keeps the bytes. */
    public static ManifestFile read(TreePath path, byte[] bytes, ReadLimits limits) {
        return ManifestFile.read(path, bytes.clone(), false, readDocuments(path.toString(), bytes, limits));
    }

    /**
     * The documents of a file outside a tree, within {@link ReadLimits#DEFAULT}.
     *
     * @param fileName the file as locations show it
     */
    public static YamlDocuments readDocuments(String fileName, byte[] bytes) {
        return readDocuments(fileName, bytes, ReadLimits.DEFAULT);
    }

    /**
     * The documents of a file outside a tree.
     *
     * @param fileName the file as locations show it
     */
    public static YamlDocuments readDocuments(String fileName, byte[] bytes, ReadLimits limits) {
        if (bytes.length > limits.fileBytes()) {
            String message = "the file has " + bytes.length + " bytes, more than " + limits.fileBytes();
            return unread("yaml-size", SourceLocation.of(fileName), message, "split it");
        }
        try {
            return new DocumentStream(fileName, SourceText.decode(bytes), limits).read();
        } catch (UnreadableText e) {
            SourceLocation location = new SourceLocation(fileName, e.line(), e.column());
            return unread("yaml-encoding", location, e.problem(), "save the file as UTF-8 text");
        }
    }

    private static YamlDocuments unread(String rule, SourceLocation location, String message, String hint) {
        Finding finding = Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .location(location)
                .message(message)
                .hint(hint)
                .build();
        return new YamlDocuments(List.of(), List.of(finding));
    }
}
