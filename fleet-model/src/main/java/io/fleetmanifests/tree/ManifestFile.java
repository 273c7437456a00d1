package io.fleetmanifests.tree;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.kind.Resource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of a tree: YAML documents, or bytes that the SDK does not look into (a chart's templates, a script, a file that
 * does not parse). What was read keeps its bytes, so that writing it again changes nothing.
 */
public final class ManifestFile {

    private final TreePath path;
    private final List<Manifest> manifests;
    private final byte @Nullable [] source;
    private final boolean executable;
    private final List<Finding> findings;

    private ManifestFile(
            TreePath path,
            List<Manifest> manifests,
            byte @Nullable [] source,
            boolean executable,
            List<Finding> findings) {
        this.path = path;
        this.manifests = List.copyOf(manifests);
        this.source = source;
        this.executable = executable;
        this.findings = List.copyOf(findings);
    }

    /** A file of documents, written in the order given. */
    public static ManifestFile of(TreePath path, List<Manifest> manifests) {
        return new ManifestFile(path, manifests, null, false, List.of());
    }

    /** A file of one document. */
    public static ManifestFile of(TreePath path, Manifest manifest) {
        return of(path, List.of(manifest));
    }

    /** A file of objects of the model, written in the order given. */
    public static ManifestFile of(TreePath path, Resource<?>... resources) {
        return of(path, Arrays.stream(resources).map(Manifest::of).toList());
    }

    /** A file whose text the SDK takes as it is; it is written in UTF-8. */
    public static ManifestFile text(TreePath path, String text) {
        return bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A script: text, with permission to be executed where the file system knows such a thing. */
    public static ManifestFile script(TreePath path, String text) {
        return new ManifestFile(path, List.of(), text.getBytes(StandardCharsets.UTF_8), true, List.of());
    }

    /** A file whose bytes the SDK takes as they are. */
    public static ManifestFile bytes(TreePath path, byte[] bytes) {
        return new ManifestFile(path, List.of(), bytes.clone(), false, List.of());
    }

    /** A file that was read; {@code source} is taken over, not copied. */
    static ManifestFile read(TreePath path, byte[] source, boolean executable, YamlDocuments documents) {
        return new ManifestFile(path, documents.manifests(), source, executable, documents.findings());
    }

    /** A file that was read and not looked into; {@code source} is taken over, not copied. */
    static ManifestFile opaque(TreePath path, byte[] source, boolean executable) {
        return new ManifestFile(path, List.of(), source, executable, List.of());
    }

    /** Where the file stands in its tree. */
    public TreePath path() {
        return path;
    }

    /** The documents; none in an opaque file and in one that does not parse. */
    public List<Manifest> manifests() {
        return manifests;
    }

    /** Whether the file may be executed. */
    public boolean executable() {
        return executable;
    }

    /** What was wrong with the file when it was read; none for a file that was made in code. */
    public List<Finding> findings() {
        return findings;
    }

    /** The file's bytes as they go to disk; a copy. */
    public byte[] toBytes() {
        return source != null ? source.clone() : bytes();
    }

    /** The file's bytes read as UTF-8. */
    public String toText() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Equal when path, permission and documents are; where there are none, or not all could be read, when the bytes are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ManifestFile that
                && path.equals(that.path)
                && executable == that.executable
                && manifests.equals(that.manifests)
                && ((isWhole() && that.isWhole()) || Arrays.equals(bytes(), that.bytes()));
    }

    /** Whether nobody can tell this from another file, by its bytes or by the places of its values. */
    @SuppressWarnings("ReferenceEquality") // the same object needs no comparison
    boolean isSame(ManifestFile other) {
        return this == other
                || (path.equals(other.path)
                        && executable == other.executable
                        && (source == null) == (other.source == null)
                        && isLookedInto() == other.isLookedInto()
                        && findings.equals(other.findings)
                        && (source != null || (hasNoPlaces() && other.hasNoPlaces()))
                        && Arrays.equals(bytes(), other.bytes()));
    }

    /** Whether reading these bytes again gives this file. */
    boolean isReadFrom(byte[] bytes, boolean yaml, boolean mayExecute) {
        return source != null && yaml == isLookedInto() && executable == mayExecute && Arrays.equals(source, bytes);
    }

    private boolean isLookedInto() {
        return !manifests.isEmpty() || !findings.isEmpty();
    }

    private boolean hasNoPlaces() {
        return manifests.stream()
                .allMatch(manifest -> manifest.locate(JsonPointer.empty()).isEmpty());
    }

    /** Whether the documents say all that there is to say. */
    private boolean isWhole() {
        return !manifests.isEmpty() && findings.isEmpty();
    }

    private byte[] bytes() {
        return source != null ? source : YamlWriter.toBytes(manifests);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, executable, manifests);
    }

    /** The path. */
    @Override
    public String toString() {
        return path.toString();
    }
}
