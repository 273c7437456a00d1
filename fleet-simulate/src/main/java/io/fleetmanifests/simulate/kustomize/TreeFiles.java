package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.NodeDocument;
import io.fleetmanifests.simulate.kustomize.node.NodeReader;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files and folders of a tree, by paths as text; the top folder is the empty one. Remembers what it is asked, to know
 * whether another tree would give the same answers.
 */
final class TreeFiles {

    /** A file, and its documents. */
    private record Parsed(ManifestFile file, List<NodeDocument> documents) {}

    /** The top folder. */
    static final String TOP = "";

    private final ManifestTree tree;
    private final Set<String> folders;
    /** Bases are read once, however many overlays build on them. */
    private final Map<String, Parsed> documents;

    private final Map<String, Boolean> askedFolders = new HashMap<>();
    private final Map<String, Optional<ManifestFile>> askedFiles = new HashMap<>();

    private TreeFiles(ManifestTree tree, Set<String> folders, Map<String, Parsed> documents) {
        this.tree = tree;
        this.folders = folders;
        this.documents = documents;
    }

    TreeFiles(ManifestTree tree) {
        this(tree, new HashSet<>(), new ConcurrentHashMap<>());
        folders.add(TOP);
        for (ManifestFile file : tree.files()) {
            Optional<TreePath> folder = file.path().parent();
            while (folder.isPresent() && folders.add(folder.get().toString())) {
                folder = folder.get().parent();
            }
        }
    }

    /** The files of another tree; what was read of files that are the same object in both need not be read again. */
    @SuppressWarnings("ReferenceEquality") // the same object is what is asked for
    TreeFiles next(ManifestTree other) {
        TreeFiles next = new TreeFiles(other);
        documents.forEach((path, parsed) -> other.file(path)
                .filter(file -> file == parsed.file())
                .ifPresent(file -> next.documents.put(path, parsed)));
        return next;
    }

    /** The same files, and nothing asked of them so far; for one thread. */
    TreeFiles unasked() {
        return new TreeFiles(tree, folders, documents);
    }

    /** Whether others give the same answers to all that these were asked. */
    boolean answersLike(TreeFiles others) {
        return askedFolders.entrySet().stream()
                        .allMatch(asked -> others.folders.contains(asked.getKey()) == asked.getValue())
                && askedFiles.entrySet().stream()
                        .allMatch(asked ->
                                isSame(asked.getValue(), others.unasked().file(asked.getKey())));
    }

    @SuppressWarnings("ReferenceEquality") // the same object is what is asked for
    private static boolean isSame(Optional<ManifestFile> one, Optional<ManifestFile> other) {
        return one.isPresent() ? other.isPresent() && one.get() == other.get() : other.isEmpty();
    }

    boolean isFolder(String path) {
        boolean folder = folders.contains(path);
        askedFolders.put(path, folder);
        return folder;
    }

    Optional<ManifestFile> file(String path) {
        Optional<ManifestFile> file = path.isEmpty() || folders.contains(path) ? Optional.empty() : tree.file(path);
        askedFiles.put(path, file);
        return file;
    }

    /** The documents of a file; the caller may change them. */
    List<NodeDocument> documents(ManifestFile file) throws BuildFailure {
        String path = file.path().toString();
        Parsed parsed = documents.get(path);
        if (parsed == null) {
            byte[] bytes = file.toBytes();
            boolean looked = !file.manifests().isEmpty() || !file.findings().isEmpty();
            List<Finding> findings = looked
                    ? file.findings()
                    : YamlReader.readDocuments(path, bytes).findings();
            parsed = new Parsed(file, NodeReader.read(path, bytes, findings));
            documents.put(path, parsed);
        }
        return parsed.documents().stream().map(NodeDocument::copy).toList();
    }

    /**
     * A path that starts at a folder.
     *
     * @throws BuildFailure when it is absolute or leads out of the tree
     */
    static String resolve(String folder, String path) throws BuildFailure {
        if (path.startsWith("/")) {
            throw BuildFailure.because("\"" + path + "\" is absolute; start it at the kustomization file");
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + "/" + path).split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    throw BuildFailure.because("\"" + path + "\" leads out of the repository");
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** Whether a folder is another one or stands below it. */
    static boolean isWithin(String folder, String other) {
        return other.isEmpty() || folder.equals(other) || folder.startsWith(other + "/");
    }
}
