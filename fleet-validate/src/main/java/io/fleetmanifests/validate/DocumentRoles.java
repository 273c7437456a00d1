package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.suppress.Suppressions;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells files that hold Kubernetes objects from those that only look like it: charts, patches, generator inputs. */
final class DocumentRoles {

    private final Set<String> chartFolders = new HashSet<>();
    private final KustomizationFiles kustomizations;

    private DocumentRoles(KustomizationFiles kustomizations) {
        this.kustomizations = kustomizations;
    }

    static DocumentRoles of(ManifestTree tree) {
        DocumentRoles roles = new DocumentRoles(KustomizationFiles.of(tree));
        for (ManifestFile file : tree.files()) {
            if (file.path().fileName().equals("Chart.yaml")) {
                roles.chartFolders.add(
                        file.path().parent().map(TreePath::toString).orElse(""));
            }
        }
        return roles;
    }

    /** Whether the documents of a file are objects that go to the API server as they are. */
    boolean holdsObjects(ManifestFile file) {
        return !isSuppressions(file)
                && !isInsideChart(file.path())
                && !KustomizationFiles.isKustomization(file.path())
                && !kustomizations.readsAsData(file.path());
    }

    /** Whether a file says which findings of the tree are accepted. */
    static boolean isSuppressions(ManifestFile file) {
        return file.path().toString().equals(Suppressions.FILE);
    }

    /** Of a chart only the CRDs are applied as they are. */
    private boolean isInsideChart(TreePath path) {
        Optional<TreePath> folder = path.parent();
        while (folder.isPresent()) {
            if (chartFolders.contains(folder.get().toString())) {
                return !path.startsWith(folder.get().resolve("crds"));
            }
            folder = folder.get().parent();
        }
        return chartFolders.contains("") && !path.startsWith(TreePath.of("crds"));
    }

    /** Whether a document was encrypted with SOPS: some of its values, or all, are not what they will be. */
    static boolean isEncrypted(JsonNode document) {
        JsonNode sops = document.path("sops");
        return sops.isObject() && (sops.has("mac") || sops.has("lastmodified"));
    }
}
