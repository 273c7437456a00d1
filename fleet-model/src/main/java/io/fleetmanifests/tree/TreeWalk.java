package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One walk over a directory; folders wait in a queue, so their depth costs no stack. */
final class TreeWalk {

    private static final String GIT = ".git";
    /** What the writer keeps about a tree in its root is no part of the tree. */
    private static final String RECORD = ".fleet-manifests.json";
    /** What stands in a name for bytes that the JVM's file name encoding does not know. */
    private static final char UNDECODABLE = '\ufffd';
    /** The most bytes of files that are not YAML, all together: nobody keeps a repository's pictures in memory. */
    private static final long MOST_OTHER_BYTES = 64L << 20;
    /** A tree with more wrong than this is no repository. */
    private static final int MOST_FINDINGS = 100_000;

    private final ReadLimits limits;
    private final ManifestTree earlier;
    private final Class<? extends BasicFileAttributes> attributeType;
    private final ManifestTree.Builder tree = ManifestTree.builder();
    private final Deque<Folder> waiting = new ArrayDeque<>();
    private long otherBytes;
    private int findings;

    /**
     * A folder to be read.
     *
     * @param prefix its path in the tree with a slash behind it; empty for the root
     * @param templates whether it is a chart's templates folder or below one
     */
    private record Folder(Path path, String prefix, boolean templates) {}

    /**
     * A walk through a directory.
     *
     * @param earlier a tree whose files are taken where they have the same bytes
     */
    TreeWalk(Path root, ReadLimits limits, ManifestTree earlier) {
        this.limits = limits;
        this.earlier = earlier;
        boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
        this.attributeType = posix ? PosixFileAttributes.class : BasicFileAttributes.class;
        waiting.add(new Folder(root, "", false));
    }

    ManifestTree read() {
        while (!waiting.isEmpty() && findings < MOST_FINDINGS) {
            Folder folder = waiting.remove();
            try {
                readFolder(folder);
            } catch (IOException e) {
                String path = folder.prefix.isEmpty() ? "." : folder.prefix.substring(0, folder.prefix.length() - 1);
                report("tree-unreadable", Severity.ERROR, path, unreadable(e), "");
            }
        }
        if (findings >= MOST_FINDINGS) {
            String message = "the tree has " + MOST_FINDINGS + " problems and perhaps more, the rest of it is not read";
            report("tree-size", Severity.ERROR, ".", message, "");
        }
        return tree.build();
    }

    private void readFolder(Folder folder) throws IOException {
        List<String> names = names(folder.path);
        boolean chart = names.contains("Chart.yaml");
        for (String name : names) {
            boolean record = folder.prefix.isEmpty() && name.equals(RECORD);
            if (!name.equals(GIT) && !record && findings < MOST_FINDINGS) {
                readEntry(folder, name, chart);
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(entry.getFileName().toString());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        return names;
    }

    private void readEntry(Folder folder, String name, boolean chart) {
        String text = folder.prefix + name;
        String problem = name.indexOf(UNDECODABLE) < 0 ? TreePath.problem(text) : "must be valid in UTF-8";
        if (!problem.isEmpty()) {
            report("tree-name", Severity.WARNING, text, "the name is left out, it " + problem, "rename it");
            return;
        }
        Path entry = folder.path.resolve(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(entry, attributeType, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                report("tree-link", Severity.WARNING, text, "a link is not followed", "put the file itself here");
            } else if (attributes.isDirectory()) {
                boolean templates = folder.templates || (chart && name.equals("templates"));
                waiting.add(new Folder(entry, text + "/", templates));
            } else if (attributes.isRegularFile()) {
                readFile(TreePath.of(text), entry, attributes, folder.templates);
            } else {
                report("tree-special-file", Severity.WARNING, text, "neither a file nor a folder, so not opened", "");
            }
        } catch (IOException e) {
            report("tree-unreadable", Severity.ERROR, text, unreadable(e), "");
        }
    }

    private void readFile(TreePath path, Path file, BasicFileAttributes attributes, boolean template)
            throws IOException {
        boolean yaml = !template
                && (path.fileName().endsWith(".yaml") || path.fileName().endsWith(".yml"));
        byte[] bytes = bytes(file);
        if (bytes.length > limits.fileBytes()) {
            String message = "the file has more than " + limits.fileBytes() + " bytes, so it is not read";
            String rule = yaml ? "yaml-size" : "tree-file-size";
            report(rule, yaml ? Severity.ERROR : Severity.WARNING, path.toString(), message, "");
            return;
        }
        if (!yaml && otherBytes + bytes.length > MOST_OTHER_BYTES) {
            String message =
                    "not kept, the tree's files that are not YAML have more than " + MOST_OTHER_BYTES + " bytes";
            report("tree-file-size", Severity.WARNING, path.toString(), message, "");
            return;
        }
        otherBytes += yaml ? 0 : bytes.length;
        boolean executable = attributes instanceof PosixFileAttributes posix
                && posix.permissions().contains(PosixFilePermission.OWNER_EXECUTE);
        ManifestFile kept = earlier.file(path)
                .filter(before -> before.isReadFrom(bytes, yaml, executable))
                .orElseGet(() -> read(path, bytes, yaml, executable));
        findings += kept.findings().size();
        tree.add(kept);
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limits.fileBytes() + 1);
        }
    }

    private ManifestFile read(TreePath path, byte[] bytes, boolean yaml, boolean executable) {
        return yaml
                ? ManifestFile.read(path, bytes, executable, YamlReader.readDocuments(path.toString(), bytes, limits))
                : ManifestFile.opaque(path, bytes, executable);
    }

    private static String unreadable(IOException e) {
        return "cannot be read (" + e.getClass().getSimpleName() + ")";
    }

    private void report(String rule, Severity severity, String path, String message, String hint) {
        Finding.Builder finding = Finding.builder();
        finding.rule(rule).severity(severity).location(SourceLocation.of(path)).message(message);
        if (!hint.isEmpty()) {
            finding.hint(hint);
        }
        findings++;
        tree.finding(finding.build());
    }
}
