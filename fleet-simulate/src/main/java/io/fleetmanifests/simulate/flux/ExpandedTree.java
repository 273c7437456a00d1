package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The objects of all clusters as a tree, one file each: {@code <cluster>/<namespace>/<Kind>-<name>.yaml}, where
 * {@code _management} is the management cluster and {@code _cluster} the namespace of what has none.
 *
 * <p>Values of a manifest are located in the file that they come from: where the document of the repository has them, or, for
 * what a chart made, at its release. So a validator's findings about the tree name what somebody would change.
 */
public final class ExpandedTree {

    /** The folder of the management cluster. */
    public static final String MANAGEMENT = "_management";

    private static final String NO_NAMESPACE = "_cluster";

    private final FindingPlaces places;
    private final ManifestTree.Builder expanded = ManifestTree.builder();
    private final Set<String> taken = new HashSet<>();

    private ExpandedTree(ManifestTree repository) {
        this.places = new FindingPlaces(repository);
    }

    /**
     * The tree of a state.
     *
     * @param repository the tree that was simulated
     */
    public static ManifestTree of(FleetState state, ManifestTree repository) {
        ExpandedTree tree = new ExpandedTree(repository);
        tree.add(MANAGEMENT, state.management());
        state.workers().forEach(tree::add);
        return tree.expanded.build();
    }

    private void add(String folder, ClusterState cluster) {
        for (PlacedObject object : cluster.objects()) {
            expanded.add(ManifestFile.of(path(folder, object.identity()), manifest(object)));
        }
    }

    private Manifest manifest(PlacedObject object) {
        JsonNode content = object.content();
        return places.document(object)
                .filter(document -> object.origin().template().isEmpty()
                        && document.content().path("kind").equals(content.path("kind")))
                .map(document -> document.become(content))
                .orElseGet(() -> Manifest.madeAt(object.origin().source(), content));
    }

    /** Kinds of two groups may have one name; the second then says its group. */
    private TreePath path(String folder, ObjectIdentity identity) {
        String namespace = identity.namespace().isEmpty() ? NO_NAMESPACE : identity.namespace();
        String path = safe(folder) + "/" + safe(namespace) + "/" + safe(identity.kind() + "-" + identity.name());
        // File systems that do not tell capital letters from small ones would mix them up as well.
        String free = taken.add(path.toLowerCase(Locale.ROOT)) ? path : path + "." + safe(identity.group());
        return TreePath.of(free + ".yaml");
    }

    /** Names of roles have colons in them, which files must not have. */
    private static String safe(String name) {
        StringBuilder safe = new StringBuilder(name.length());
        name.codePoints()
                .map(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c) ? '_' : c)
                .forEach(safe::appendCodePoint);
        return safe.isEmpty() ? "_" : safe.toString();
    }
}
