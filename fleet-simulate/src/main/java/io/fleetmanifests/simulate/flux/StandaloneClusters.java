package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Clusters that nobody creates from here and that run a Flux of their own on the repository: what somebody applied to each of
 * them by hand, which is {@code clusters/<name>/infra.yaml}. A file that Flux applies is none.
 */
final class StandaloneClusters {

    private static final Pattern FILE = Pattern.compile("clusters/([a-z0-9](?:[-a-z0-9]*[a-z0-9])?)/infra\\.yaml");

    private StandaloneClusters() {}

    /** By the name of the cluster. */
    static SortedMap<String, List<PlacedObject>> of(ManifestTree tree) {
        SortedMap<String, List<PlacedObject>> found = new TreeMap<>();
        Set<String> applied = applied(tree);
        for (ManifestFile file : tree.files()) {
            Matcher name = FILE.matcher(file.path().toString());
            if (name.matches() && !isBelow(applied, file)) {
                List<PlacedObject> objects = Root.byHand(file);
                if (objects.stream().anyMatch(object -> isFlux(name.group(1), object))) {
                    found.put(name.group(1), objects);
                }
            }
        }
        return found;
    }

    private static boolean isFlux(String cluster, PlacedObject object) {
        return FluxObject.of(cluster, object).isPresent();
    }

    private static boolean isBelow(Set<String> folders, ManifestFile file) {
        String path = file.path().toString();
        return folders.stream().anyMatch(folder -> folder.isEmpty() || path.startsWith(folder + "/"));
    }

    /** The folders that some Flux object of the tree applies, whether Flux comes to that object or not. */
    private static Set<String> applied(ManifestTree tree) {
        return tree.files().stream()
                .flatMap(file -> Root.byHand(file).stream())
                .flatMap(object -> FluxObject.of(Clusters.MANAGEMENT, object).stream())
                .flatMap(StandaloneClusters::path)
                .flatMap(path -> FolderPath.resolve("", path).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> path(FluxObject object) {
        return switch (object.kind()) {
            case FluxObject.KUSTOMIZATION -> Stream.of(object.text("path"));
            case FluxObject.FLUX_INSTANCE ->
                Optional.of(object.spec().path("sync")).filter(sync -> sync.isObject()).stream()
                        .map(sync -> object.text("sync", "path"));
            default -> Stream.empty();
        };
    }
}
