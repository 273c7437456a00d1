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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files and folders of a tree, by paths as text; the top folder is the empty one. */
final class TreeFiles {

    /** The top folder. */
    static final String TOP = "";

    private final ManifestTree tree;
    private final Set<String> folders = new HashSet<>();
    /** Bases are read once, however many overlays build on them. */
    private final Map<String, List<NodeDocument>> documents = new ConcurrentHashMap<>();

    TreeFiles(ManifestTree tree) {
        this.tree = tree;
        folders.add(TOP);
        for (ManifestFile file : tree.files()) {
            Optional<TreePath> folder = file.path().parent();
            while (folder.isPresent() && folders.add(folder.get().toString())) {
                folder = folder.get().parent();
            }
        }
    }

    boolean isFolder(String path) {
        return folders.contains(path);
    }

    Optional<ManifestFile> file(String path) {
        return path.isEmpty() || isFolder(path) ? Optional.empty() : tree.file(path);
    }

    /** The documents of a file; the caller may change them. */
    List<NodeDocument> documents(ManifestFile file) throws BuildFailure {
        String path = file.path().toString();
        List<NodeDocument> read = documents.get(path);
        if (read == null) {
            byte[] bytes = file.toBytes();
            boolean looked = !file.manifests().isEmpty() || !file.findings().isEmpty();
            List<Finding> findings = looked
                    ? file.findings()
                    : YamlReader.readDocuments(path, bytes).findings();
            read = NodeReader.read(path, bytes, findings);
            documents.put(path, read);
        }
        return read.stream().map(NodeDocument::copy).toList();
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
